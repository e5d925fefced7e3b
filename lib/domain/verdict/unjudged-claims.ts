import type { Clocks, Facts } from "../belief/belief";
import { indexClaims } from "../belief/claim-index";
import type { Claim, Verdict } from "../claim/claim";
import { isInForce } from "../claim/in-force";
import { isForetold, type Outcome } from "./outcome";
import { standingVerdict } from "./standing-verdict";
import { suggestVerdict } from "./suggest-verdict";
import { whatBecame } from "./what-became";

/** A claim that has turned out one way or the other, and that no editor has judged. */
export interface UnjudgedClaim {
  readonly claim: Claim;
  readonly outcome: Outcome;
  /** What the ledger suggests; null where the outcome does not tell. Never recorded by itself. */
  readonly suggested: Verdict | null;
}

/**
 * Of these claims, the ones that later and better ones have settled and that have no verdict, the earliest statement first.
 * `claims` must hold whatever bears on them too: the launches that show a device, and their claims.
 */
export function unjudgedClaims(claims: readonly Claim[], facts: Facts, clocks: Clocks): UnjudgedClaim[] {
  const index = indexClaims(claims, clocks.recordedBy);
  return claims
    .filter((claim) => isForetold(claim) && isInForce(claim, clocks) && standingVerdict(claim, clocks) === null)
    .flatMap((claim): UnjudgedClaim[] => {
      const outcome = whatBecame(claim, index, facts, clocks);
      return outcome ? [{ claim, outcome, suggested: suggestVerdict(claim, outcome) }] : [];
    })
    .sort((a, b) => compare(a.claim, b.claim));
}

function compare(a: Claim, b: Claim): number {
  if (a.statedTo !== b.statedTo) return a.statedTo < b.statedTo ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
