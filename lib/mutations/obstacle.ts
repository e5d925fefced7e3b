import { type Claim, type Rank, type Subject, type Verdict } from "@/lib/domain/claim/claim";
import { claimFaults } from "@/lib/domain/claim/claim-faults";
import { type Standing, standingOf } from "@/lib/domain/claim/in-force";
import { sameSubject } from "@/lib/domain/belief/questions";
import type { Fault } from "@/lib/domain/fault";
import type { Day } from "@/lib/domain/window/window";

/** What an editor does to claims. */
export type Operation = {
  readonly why: string;
  /** The day it took effect in public: today for a correction, the day of the retraction for a withdrawal. */
  readonly effectiveOn: Day;
} & (
  | { readonly kind: "strike" | "restore" | "withdraw" | "accept" | "unaccept" | "unjudge" }
  | { readonly kind: "rank"; readonly rank: Rank }
  | { readonly kind: "refile"; readonly to: Subject }
  | {
      readonly kind: "verdict";
      readonly verdict: Verdict;
      readonly evidenceClaimId: string | null;
      readonly evidenceDocumentId: string | null;
    }
);

/** Why an operation cannot be done to a claim; null if it can. Faults stand at `claim`, or at the field that chose what to do. */
export function obstacleTo(operation: Operation, claim: Claim): Fault | null {
  // Everything ever done to it counts, also a withdrawal that takes effect later.
  const standing = standingOf(claim, { statedBy: "9999-12-31" as Day, recordedBy: null });
  const { struck, withdrawn } = standing;
  if (operation.kind === "restore") return struck || withdrawn ? null : { field: "claim", code: "not-struck" };
  // Wherever it is filed, a struck claim is in no view.
  if (operation.kind === "refile") return obstacleToRefiling(operation.to, claim);
  if (struck || (operation.kind === "withdraw" && withdrawn)) return { field: "claim", code: "already-struck" };
  if (operation.kind === "accept" && claim.reviewed) return { field: "claim", code: "unchanged" };
  if (operation.kind === "rank") return obstacleToRanking(operation, standing);
  return null;
}

function obstacleToRefiling(to: Subject, claim: Claim): Fault | null {
  if (sameSubject(to, claim.subject)) return { field: "to", code: "unchanged" };
  const today = claim.statedTo;
  const before = claimFaults(claim, { today });
  const [fault] = claimFaults({ ...claim, subject: to }, { today }).filter((one) => !before.includes(one));
  return fault === undefined ? null : { field: "to", code: "claim", fault };
}

function obstacleToRanking(
  { rank, effectiveOn }: Extract<Operation, { kind: "rank" }>,
  { ranking }: Pick<Standing, "ranking">,
): Fault | null {
  if (rank !== (ranking?.rank ?? "normal")) return null;
  // Preferred again, it is preferred also over what was stated since.
  const again = rank === "preferred" && ranking !== null && ranking.effectiveOn < effectiveOn;
  return again ? null : { field: "rank", code: "unchanged" };
}
