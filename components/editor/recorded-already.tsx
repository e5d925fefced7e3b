import { captureAbout } from "@/components/editor/capture-address";
import { addressOf } from "@/lib/format/address";

/** The ways to a launch that is recorded already. In another tab: what was typed stays. */
export function RecordedAlready({ slug }: { slug: string }) {
  const address = addressOf({ kind: "launch", slug });
  return (
    <span className="font-normal text-ink">
      {" See it "}
      <InAnotherTab href={address}>as readers do</InAnotherTab>
      {", "}
      <InAnotherTab href={`/edit${address}`}>on the desk</InAnotherTab>
      {", or "}
      <InAnotherTab href={captureAbout({ kind: "launch", slug })}>capture what is said of it</InAnotherTab>
      {", each in another tab."}
    </span>
  );
}

function InAnotherTab({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} target="_blank" rel="noreferrer" className="underline underline-offset-3">
      {children}
    </a>
  );
}
