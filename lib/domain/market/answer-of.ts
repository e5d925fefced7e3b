import type { Belief } from "../belief/belief";
import type { MarketCode } from "./market";
import type { Answer } from "./market-answer";
import { courseOf } from "./phase";

/**
 * What a belief that it comes to a market, or does not, is called there: `unknown` where nothing decides. `market` is null
 * for a belief on what was said of none.
 */
export function answerOf({ deciding, certainty }: Belief, market: MarketCode | null): Answer {
  if (!deciding) return "unknown";
  const { claim } = deciding;
  const course = courseOf(claim) ?? { comes: true, stage: 0 };
  if (!course.comes) return isExcluded(deciding) ? "excluded" : "unlikely";
  // Over somewhere in the group: of this member that tells neither that it was sold nor that it will be.
  if (course.stage === 2) return claim.market === market ? "was-sold" : "unknown";
  if (claim.market !== market || certainty === "rumored") return "expected";
  if (course.stage === 1) return "available";
  return certainty === "official" ? "announced" : "expected";
}

/** Official denials are the brand's; of others, only the plain report that it is not or never was sold there. */
function isExcluded({ claim, certainty }: NonNullable<Belief["deciding"]>): boolean {
  if (certainty === "official") return true;
  const neverSold = claim.value.property === "availability" && claim.value.phase === "on-sale";
  return certainty === "reported" && claim.wording === "states" && neverSold;
}
