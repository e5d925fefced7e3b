import { SlipList } from "@/components/slip/slip-list";
import { Section } from "@/components/ui/section";
import type { SlipsView } from "@/lib/data/slip/slip-view";
import { formatFew } from "@/lib/format/count";
import { formatSlips } from "@/lib/format/slips";

/** How often and how far a brand's own dates slipped. Nothing while it has dated no launch. */
export function SlipsSection({ brand, slips: { summary, slips, total } }: { brand: string; slips: SlipsView }) {
  const sentence = formatSlips(brand, summary);
  if (sentence === null) return null;
  return (
    <Section
      id="slips"
      title="Does it keep its dates?"
      note={slips.length < total ? formatFew(slips.length, total, "change") : undefined}
    >
      <p className="max-w-[46em]">{sentence}</p>
      <p className="mb-2 max-w-[46em] text-fine text-soft">
        Only what {brand} stated officially of its own launches counts as its word: it never promised what a leak or the
        press expected. Between two spans of days, the last day of each is compared.
      </p>
      {slips.length > 0 ? <SlipList slips={slips} /> : null}
    </Section>
  );
}
