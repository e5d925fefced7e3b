import type { Clocks, Facts } from "../belief/belief";
import type { Claims } from "../belief/claim-index";
import type { Claim } from "../claim/claim";
import { isForetold, type Outcome } from "./outcome";
import { outcomeOf } from "./outcome-of";

/**
 * What became of what a claim foretold, where it foretold anything: what is said of the past, once it is known or while it
 * happens, is none. Null too while nobody knows. `claims` must hold whatever bears on it: the launches that show a device, and
 * their claims.
 */
export function whatBecame(claim: Claim, claims: Claims, facts: Facts, clocks: Clocks): Outcome | null {
  if (!isForetold(claim)) return null;
  const outcome = outcomeOf(claim, claims, facts, clocks);
  return outcome && cameBefore(claim, outcome) ? outcome : null;
}

function cameBefore({ id, statedTo }: Claim, { evidence, window }: Outcome): boolean {
  if (id === evidence.id) return false;
  const [earliest, latest] = [window?.earliest ?? null, window?.latest ?? null];
  if (latest !== null && statedTo > latest) return false;
  return statedTo < evidence.statedFrom || (earliest !== null && statedTo < earliest);
}
