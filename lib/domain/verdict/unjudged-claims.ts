import type { Clocks, Facts } from "../belief/belief";
import { indexClaims } from "../belief/claim-index";
import type { Claim, Verdict } from "../claim/claim";
import { isInForce } from "../claim/in-force";
import { isForetold, type Outcome } from "./outcome";
import { outcomeOf } from "./outcome-of";
import { standingVerdict } from "./standing-verdict";
import { suggestVerdict } from "./suggest-verdict";

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
      const outcome = outcomeOf(claim, index, facts, clocks);
      if (!outcome || !cameBefore(claim, outcome)) return [];
      return [{ claim, outcome, suggested: suggestVerdict(claim, outcome) }];
    })
    .sort((a, b) => compare(a.claim, b.claim));
}

/** What is said once it is known, or while it happens, foretells nothing. */
function cameBefore({ id, statedTo }: Claim, { evidence, window }: Outcome): boolean {
  if (id === evidence.id) return false;
  const [earliest, latest] = [window?.earliest ?? null, window?.latest ?? null];
  if (latest !== null && statedTo > latest) return false;
  return statedTo < evidence.statedFrom || (earliest !== null && statedTo < earliest);
}

function compare(a: Claim, b: Claim): number {
  if (a.statedTo !== b.statedTo) return a.statedTo < b.statedTo ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
