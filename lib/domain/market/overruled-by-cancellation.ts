import type { Cancellation } from "../belief/cancellation";
import type { Belief, Weighed } from "../belief/belief";
import { compareCertainty } from "../belief/certainty";
import { sameSubject } from "../belief/questions";
import type { Subject } from "../claim/claim";
import { affirms, courseOf } from "./phase";

type Voices = Pick<Belief, "deciding" | "agreeing" | "dissenting">;

/**
 * True if a canceled phone is promised to nobody, whatever was said of the market: unless that is surer than the
 * cancellation, or as sure and said of this very phone later, or tells of a sale that has begun (docs/decisions/0005).
 */
export function isOverruled({ deciding }: Voices, { deciding: canceled }: Cancellation, subject: Subject): boolean {
  if (deciding === null) return true;
  const begun = affirms(deciding.claim) && (courseOf(deciding.claim)?.stage ?? 0) > 0;
  if (begun && deciding.certainty !== "rumored") return false;
  const order = compareCertainty(deciding.certainty, canceled.certainty);
  if (order !== 0) return order > 0;
  const { claim } = deciding;
  return !sameSubject(claim.subject, subject) || claim.statedTo <= canceled.claim.statedTo;
}

/** The voices on the market, as they stand to the cancellation that decides instead. */
export function overruled(
  said: Voices,
  { deciding, agreeing, dissenting }: Cancellation,
): Voices & { deciding: Weighed } {
  const heard = [...(said.deciding ? [said.deciding] : []), ...said.agreeing, ...said.dissenting];
  return {
    deciding,
    agreeing: [...agreeing, ...heard.filter(({ claim }) => !affirms(claim))],
    dissenting: [...dissenting, ...heard.filter(({ claim }) => affirms(claim))],
  };
}
