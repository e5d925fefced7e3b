import { SourceHead } from "@/components/source/source-head";
import { SourceSayings } from "@/components/source/source-sayings";
import { SourceYears } from "@/components/source/source-years";
import { TurnedOutList } from "@/components/source/turned-out-list";
import { Empty } from "@/components/ui/empty";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { SourcePageView } from "@/lib/data/source/source-view";
import { sourceAddress } from "@/lib/format/address";
import { formatHearsay } from "@/lib/format/word";
import { formatCount, formatLatest } from "@/lib/format/count";
import { formatTally } from "@/lib/format/tally";
import { type PlainMetadata, recordMetadata } from "../../_parts/record-metadata";

export function sourceMetadata({ slug, name, said, tally }: SourcePageView): PlainMetadata {
  const heard = said.total === 0 ? "nothing" : `${formatCount(said.total, "claim")}, ${formatTally(tally, said.total)}`;
  return recordMetadata({
    title: `What ${name} said`,
    description: `What ${name} has said about phones, and how it turned out: ${heard}.`,
    path: sourceAddress(slug),
  });
}

/** "What has this source said, and how did it turn out?" */
export function SourcePage({ source }: { source: SourcePageView }) {
  const { slug, name, said, years, tally, record, turnedOut } = source;
  const hearsay = formatHearsay(record);
  return (
    <article>
      <SourceHead source={source} />
      {said.total === 0 ? (
        <Empty>
          Nothing that {name} said is recorded. See <TextLink href="/sources">who else has spoken</TextLink>.
        </Empty>
      ) : (
        <>
          <Section id="word" title="How it turned out">
            {hearsay === null ? null : (
              <>
                <p className="max-w-[40em] font-display text-lead first-letter:uppercase">{hearsay}.</p>
                <p className="pb-1 text-fine text-soft">
                  Of each launch its last word before it is counted; what it had said earlier is listed too.
                </p>
              </>
            )}
            <p className="max-w-[46em] pb-1 text-fine text-soft">
              Claims judged by editors: {formatTally(tally, said.total)}. An editor judges a claim by what showed how it
              turned out, with a reason. Many claims can turn out neither right nor wrong, or have not yet: a few
              verdicts are no score.
            </p>
            {turnedOut.items.length > 0 ? (
              <>
                <p className="pt-2 text-fine text-soft">
                  What it said before, beside what then happened
                  {turnedOut.more ? `: the latest ${turnedOut.items.length}` : null}.
                </p>
                <TurnedOutList items={turnedOut.items} />
              </>
            ) : null}
          </Section>
          <Section id="claims" title="What it said" note={formatLatest(said.claims.length, said.total, "claim")}>
            <SourceSayings claims={said.claims} />
            {said.total > said.claims.length ? <SourceYears slug={slug} years={years} /> : null}
          </Section>
        </>
      )}
    </article>
  );
}
