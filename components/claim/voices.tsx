import { WeighedLine } from "@/components/claim/weighed-line";
import type { BeliefView, WeighedView } from "@/lib/data/ledger/claim-view";

export interface VoicesProps {
  basis: BeliefView;
  /** What they speak of, where voices on several questions stand together: "the date". */
  about?: string;
}

/** Who decides, who agrees, who says otherwise and who leaves it open. Nothing where nobody has spoken. */
export function Voices({ basis: { deciding, agreeing, dissenting, open }, about }: VoicesProps) {
  if (deciding === null && open.length === 0) return null;
  return (
    <ul className="mt-0.5 max-w-[62ch] space-y-0.5">
      {deciding === null ? null : <WeighedLine weighed={deciding} {...(about ? { part: about } : {})} />}
      {agreeing.filter(isOther(deciding)).map((weighed) => (
        <WeighedLine key={weighed.claim.id} weighed={weighed} part={partOf(weighed, deciding)} />
      ))}
      {dissenting.map((weighed) => (
        <WeighedLine key={weighed.claim.id} weighed={weighed} part="against" />
      ))}
      {open.map((weighed) => (
        <WeighedLine key={weighed.claim.id} weighed={weighed} part="left open" />
      ))}
    </ul>
  );
}

/** That it comes is no word on its being sold already, and what somebody said twice is one voice. */
function partOf(weighed: WeighedView, deciding: WeighedView | null): string {
  const [phase, decided] = [phaseOf(weighed), phaseOf(deciding)];
  if (phase === "coming" && decided !== undefined && decided !== "coming") return "said that it comes";
  return isSame(weighed, deciding, "source") ? "said too" : "agrees";
}

function phaseOf(weighed: WeighedView | null) {
  const value = weighed?.claim.value;
  return value?.property === "availability" ? value.phase : undefined;
}

/** Nobody agrees with himself: of a phone and of its series the same words are two claims, and one voice. */
function isOther(deciding: WeighedView | null) {
  return (weighed: WeighedView) => !isSame(weighed, deciding, "statement");
}

function isSame({ claim }: WeighedView, deciding: WeighedView | null, what: "source" | "statement"): boolean {
  if (claim.source.slug !== deciding?.claim.source.slug) return false;
  return what === "source" || (claim.said === deciding.claim.said && claim.statedTo === deciding.claim.statedTo);
}
