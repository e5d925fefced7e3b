import { CertaintyLegend } from "@/components/certainty/legend";
import { TextLink } from "@/components/ui/text-link";

export function ReaderFooter() {
  return (
    <footer className="mt-14 border-t border-ink pt-4 pb-10">
      <h2 id="certainty" className="pb-1 text-fine font-semibold">
        What the marks mean
      </h2>
      <CertaintyLegend />
      <p className="pt-1 text-fine print:hidden">
        <TextLink href="/about">How certainty and dates work</TextLink>
      </p>
      <p className="mt-3 max-w-[46em] text-fine text-soft">
        Every date here rests on what somebody said. A launch’s page shows who, when and where; where sources disagree,
        both stand there. A day is the day at the venue.{" "}
        <span className="print:hidden">
          <TextLink href="/markets">Markets</TextLink> · <TextLink href="/sources">Sources</TextLink> ·{" "}
          <TextLink href="/search">Search</TextLink> · <TextLink href="/compare">Compare</TextLink> ·{" "}
          <TextLink href="/edit">For editors</TextLink>
        </span>
      </p>
    </footer>
  );
}
