import { affirms } from "../market/phase";
import type { Bearing } from "./bearing";
import { compareBearings } from "./order";
import { afterRanking } from "./ranking";

/** The claims that may decide, the one that does first. Those left out are still heard as agreeing or dissenting. */
export function contenders(bearings: readonly Bearing[]): Bearing[] {
  return yieldToNamed(withoutMusings(afterRanking(bearings))).sort(compareBearings);
}

/** What only speculates never decides against what states or expects (DESIGN 4.3). */
function withoutMusings(bearings: readonly Bearing[]): readonly Bearing[] {
  const plain = bearings.filter(({ claim }) => claim.wording !== "speculates");
  return plain.length > 0 ? plain : bearings;
}

/** "Coming to Europe" says less of Germany than anything that names Germany (DESIGN 4.6). */
function yieldToNamed(bearings: readonly Bearing[]): Bearing[] {
  if (!bearings.some(({ named }) => named)) return [...bearings];
  return bearings.filter(({ named, claim }) => named || !affirms(claim));
}
