import { SourceCredit } from "@/components/claim/source-credit";
import type { WeighedView } from "@/lib/data/ledger/claim-view";
import { formatVerdict } from "@/lib/format/verdict";

export interface WeighedLineProps {
  weighed: WeighedView;
  /** What part it plays: "against", "agrees". */
  part?: string;
}

/** One voice for or against: who, when, where it was read, and the words. */
export function WeighedLine({ weighed: { claim }, part }: WeighedLineProps) {
  return (
    <li className="text-fine wrap-anywhere text-soft">
      {part ? <span className="text-ink">{part}: </span> : null}
      <SourceCredit claim={claim} />: {claim.said}
      {claim.verdict === null ? null : <span className="text-ink"> ({formatVerdict(claim.verdict.verdict)})</span>}
    </li>
  );
}
