import { SourceName } from "@/components/claim/source-name";
import { Slips } from "@/components/slip/slips";
import { Section } from "@/components/ui/section";
import type { WordView } from "@/lib/data/brand/word-view";
import type { SlipsView } from "@/lib/data/slip/slip-view";
import { formatNotice, formatOwnRecord } from "@/lib/format/word";

export interface WordSectionProps {
  brand: string;
  word: WordView;
  slips: SlipsView;
}

/** How good a brand's word is: whether it keeps its dates, how long ahead it names them, and what became of what it said. */
export function WordSection({ brand, word: { voice, notice, own }, slips }: WordSectionProps) {
  const ahead = formatNotice(brand, notice);
  const silent = slips.summary.dated === 0 && notice.launches === 0;
  return (
    <Section id="word" title="How good is its word?">
      {silent ? (
        <p className="max-w-[46em]">
          {brand} itself has dated no launch yet: nothing can be said of how it keeps its dates.
        </p>
      ) : (
        <div className="flex flex-col gap-2">
          <Slips brand={brand} slips={slips} />
          {own.launches === 0 && notice.launches > 0 ? null : (
            <p className="max-w-[46em]">{formatOwnRecord(brand, own)}</p>
          )}
          {ahead === null ? null : <p className="max-w-[46em]">{ahead}</p>}
        </div>
      )}
      <p className="mt-2 max-w-[46em] text-fine text-soft">
        Only what {brand} stated officially of its own launches counts as its word: it never promised what a leak or the
        press expected. Between two spans of days, the last day of each is compared; of “by 7 January” the last day
        counts.
        {voice === null ? null : (
          <>
            {" "}
            Everything that it said, and what came of it: <SourceName source={voice} />.
          </>
        )}
      </p>
    </Section>
  );
}
