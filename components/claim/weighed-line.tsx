import { SourceCredit } from "@/components/claim/source-credit";
import { When } from "@/components/window/when";
import type { ClaimView, WeighedView } from "@/lib/data/ledger/claim-view";
import { formatVerdict } from "@/lib/format/verdict";
import { formatWindow } from "@/lib/format/window";

export interface WeighedLineProps {
  weighed: WeighedView;
  /** What part it plays: "against", "agrees". */
  part?: string;
}

/** One voice for or against: who, when, where it was read, which date it gave, and the words. */
export function WeighedLine({ weighed: { claim }, part }: WeighedLineProps) {
  return (
    <li className="text-fine wrap-anywhere text-soft">
      {part ? <span className="text-ink">{part}: </span> : null}
      <SourceCredit claim={claim} />: <Said claim={claim} />
      {claim.verdict === null ? null : <span className="text-ink"> ({formatVerdict(claim.verdict.verdict)})</span>}
    </li>
  );
}

/** "Pushed back by a month" bears no date, and "next year" another one a year later: what was read in the words stands first. */
function Said({ claim: { value, stance, said } }: { claim: Pick<ClaimView, "value" | "stance" | "said"> }) {
  if (!("window" in value) || value.window.precision === "tbd" || includes(said, formatWindow(value.window)))
    return said;
  return (
    <>
      {stance === "denies" ? "not " : null}
      <When window={value.window} /> ({said})
    </>
  );
}

function includes(said: string, words: string): boolean {
  return said.toLowerCase().includes(words.toLowerCase());
}
