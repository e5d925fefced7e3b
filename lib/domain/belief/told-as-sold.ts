import type { Subject } from "../claim/claim";
import { isInForce } from "../claim/in-force";
import { IMPORT_OFFER } from "../claim/offer";
import { courseOf } from "../market/phase";
import type { Belief, Clocks, Facts } from "./belief";
import { certaintyOf } from "./certainty";
import type { ClaimIndex } from "./claim-index";
import { seriesOf } from "./device-window";

/**
 * True if it, or its series, is officially or reportedly on sale somewhere, or was, and that was stated on or after the start of
 * its window: what can be bought was shown, whether or not anybody said so (docs/decisions/0020).
 */
export function isToldAsSold(
  subject: Subject,
  { value }: Belief,
  index: ClaimIndex,
  facts: Facts,
  clocks: Clocks,
): boolean {
  const start = value?.property === "launch-window" ? value.window.earliest : null;
  return [subject, ...seriesOf(subject, facts)]
    .flatMap((one) => index.about(one, "availability"))
    .some((claim) => {
      const course = courseOf(claim);
      if (course === null || !course.comes || course.stage === 0 || claim.offer === IMPORT_OFFER) return false;
      if (claim.wording !== "states" || certaintyOf(claim, facts) === "rumored") return false;
      return (start === null || claim.statedTo >= start) && isInForce(claim, clocks);
    });
}
