import type { Clocks, Facts } from "../belief/belief";
import type { Claim, Property } from "../claim/claim";
import { isInForce } from "../claim/in-force";
import { isObservation } from "./outcome";
import { outcomeOf } from "./outcome-of";

/** An editor chooses among no more. */
const MOST = 6;

/**
 * The claims that may show how one turned out, the one that settles it first, then the latest. Those told as past, held or
 * canceled for a launch's time; those of the market's own course for what was said of a market.
 */
export function evidenceFor(claim: Claim, claims: readonly Claim[], facts: Facts, clocks: Clocks): Claim[] {
  const best = outcomeOf(claim, claims, facts, clocks)?.evidence;
  const others = claims
    .filter((other) => other.id !== claim.id && other.id !== best?.id && other.statedTo >= claim.statedTo)
    .filter((other) => other.stance !== "leaves-open" && isInForce(other, clocks))
    .filter((other) => OF_ONE_KIND[claim.value.property]?.has(other.value.property) && tellsWhatBecame(other))
    .sort((a, b) => (a.statedTo === b.statedTo ? (a.id < b.id ? -1 : 1) : a.statedTo < b.statedTo ? 1 : -1));
  return [...(best && best.id !== claim.id ? [best] : []), ...others].slice(0, MOST);
}

const LAUNCH: ReadonlySet<Property> = new Set(["launch-window", "launch-status"]);
const MARKET: ReadonlySet<Property> = new Set(["availability", "sale-window", "preorder-window"]);
const OF_ONE_KIND: Readonly<Partial<Record<Property, ReadonlySet<Property>>>> = {
  "launch-window": LAUNCH,
  "launch-status": LAUNCH,
  availability: MARKET,
  "sale-window": MARKET,
  "preorder-window": MARKET,
};

function tellsWhatBecame(claim: Claim): boolean {
  const { value } = claim;
  if (value.property === "launch-status") return value.status === "held" || value.status === "canceled";
  if (value.property === "availability") return value.phase !== "coming";
  return isObservation(claim);
}
