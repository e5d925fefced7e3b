import { SlipList } from "@/components/slip/slip-list";
import type { SlipsView } from "@/lib/data/slip/slip-view";
import { formatFew } from "@/lib/format/count";
import { formatSlips } from "@/lib/format/slips";

/** How often and how far a brand's own dates slipped, each with where it said so. Nothing while it has dated no launch. */
export function Slips({ brand, slips: { summary, slips, total } }: { brand: string; slips: SlipsView }) {
  const sentence = formatSlips(brand, summary);
  if (sentence === null) return null;
  return (
    <>
      <p className="max-w-[46em]">
        {sentence} {slips.length < total ? `Here ${formatFew(slips.length, total, "change")}.` : null}
      </p>
      {slips.length > 0 ? <SlipList slips={slips} /> : null}
    </>
  );
}
