import type { Belief } from "../belief/belief";
import { compareCertainty } from "../belief/certainty";

/**
 * Where nobody says whether it comes, a day of sale, of pre-order or a price there says that it does: of the device as such,
 * else of one of its offers, the surest of them ("269 euros with 128 GB"). Null where there is none, and where all that is
 * said is that no day is known (docs/decisions/0005).
 */
export function impliedBy(ofDevice: readonly Belief[], ofOffers: readonly Belief[]): Belief | null {
  const surest = ofOffers.filter(tells).toSorted((a, b) => compareCertainty(a.certainty, b.certainty))[0];
  return ofDevice.find(tells) ?? surest ?? null;
}

function tells({ value }: Belief): boolean {
  return value !== null && !("window" in value && value.window.precision === "tbd");
}
