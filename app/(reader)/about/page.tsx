import type { Metadata } from "next";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { isUnpublished } from "@/lib/data/unpublished";
import { recordMetadata } from "../_parts/record-metadata";
import { Answers } from "./_parts/answers";
import { Certainties } from "./_parts/certainties";
import { Moves } from "./_parts/moves";
import { SourceKinds } from "./_parts/source-kinds";
import { Text } from "./_parts/text";
import { Verdicts } from "./_parts/verdicts";
import { WindowExamples } from "./_parts/window-examples";

export const dynamic = "force-static";

export function generateMetadata(): Metadata {
  return recordMetadata({
    title: "How certainty and dates work",
    description:
      "What official, reported, rumored and unknown mean here, how exact a date is, who counts as a source, and what each answer for a country says.",
    path: "/about",
    type: "website",
  });
}

/** How to read every other page. */
export default async function AboutPage() {
  // Its address is the server's, which a build does not know.
  if (await isUnpublished()) return null;
  return (
    <article>
      <PageTitle below="Nothing here is a bare fact: each date, price and market is what somebody said.">
        How certainty and dates work
      </PageTitle>
      <Section id="certainty-of" title="How sure it is">
        <Certainties />
      </Section>
      <Section id="dates" title="How exact a date is">
        <WindowExamples />
      </Section>
      <Section id="passed" title="When the day has passed">
        <Text>
          A day that the brand itself named reads <b>announced for then, no word since</b> once it is over; any other
          date reads <b>passed, no word since</b>. Both mean the same: no statement on record says that it happened, was
          moved or was canceled. No date is moved on in silence, and nothing counts as launched because its day went by.
        </Text>
      </Section>
      <Section id="who" title="Who says so">
        <SourceKinds />
      </Section>
      <Section id="countries" title="Will it come to my country?">
        <Answers />
      </Section>
      <Section id="moves" title="What changed">
        <Moves />
      </Section>
      <Section id="verdicts" title="How it turned out">
        <Verdicts />
      </Section>
      <Section id="as-of" title="As of an earlier day">
        <Text>
          The pages of phones, series, launches, brands and markets, and the calendar, can be seen as of any earlier
          day, from the foot of the page: what had been publicly stated by then, or what Debut had recorded by then. The
          same rules over fewer claims.
        </Text>
      </Section>
      <Section id="days" title="Whose day it is">
        <Text>
          A day is the day at the venue, and your time zone does not move it: what is on 4 July in Beijing stands on 4
          July for everybody. Where the minute is known, the time where you are stands beside the venue’s.
        </Text>
        <Text>
          Try it on <TextLink href="/">what is coming</TextLink>, in the <TextLink href="/calendar">calendar</TextLink>,
          or see <TextLink href="/sources">who has said what</TextLink>.
        </Text>
      </Section>
    </article>
  );
}
