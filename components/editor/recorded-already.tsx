import { captureAbout } from "@/components/editor/capture-address";
import { claimOnDesk } from "@/components/editor/desk-address";
import type { RecordedBefore } from "@/components/editor/field-error";
import { addressOf } from "@/lib/format/address";

/** The ways to what is recorded already. In another tab: what was typed stays. */
export function RecordedAlready({ before }: { before: RecordedBefore }) {
  return (
    <span className="font-normal text-ink">
      {" See it "}
      {"launch" in before ? (
        <ToLaunch slug={before.launch} />
      ) : (
        <>
          <InAnotherTab href={claimOnDesk(before.claim)}>where it stands</InAnotherTab>
          {", in another tab."}
        </>
      )}
    </span>
  );
}

function ToLaunch({ slug }: { slug: string }) {
  const address = addressOf({ kind: "launch", slug });
  return (
    <>
      <InAnotherTab href={address}>as readers do</InAnotherTab>
      {", "}
      <InAnotherTab href={`/edit${address}`}>on the desk</InAnotherTab>
      {", or "}
      <InAnotherTab href={captureAbout({ kind: "launch", slug })}>capture what is said of it</InAnotherTab>
      {", each in another tab."}
    </>
  );
}

function InAnotherTab({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} target="_blank" rel="noreferrer" className="underline underline-offset-3">
      {children}
    </a>
  );
}
