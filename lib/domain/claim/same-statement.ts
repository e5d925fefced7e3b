import { questionKey, questionOf } from "../belief/questions";
import type { Claim, ClaimValue } from "./claim";

/** A claim as one that its source made on one day: who records it, and where it was read, are no part of it. */
export type Statement = Pick<
  Claim,
  "subject" | "market" | "offer" | "stance" | "wording" | "value" | "source" | "statedFrom" | "statedTo"
>;

/**
 * Equal for claims that say the same, as surely, by one source on one day. Such a claim is there once: a second one is no
 * second voice, and would be judged and counted twice. The words as said may differ; a name may be spelled otherwise.
 */
export function statementKey(claim: Statement): string {
  const { stance, wording, source, statedFrom, statedTo, value } = claim;
  const question = questionKey(questionOf(claim));
  return JSON.stringify([question, stance, wording, source.id, statedFrom, statedTo, answerOf(value)]);
}

/** What a value says beyond the member of a set that it speaks of. */
function answerOf(value: ClaimValue): unknown {
  switch (value.property) {
    case "launch-window":
    case "preorder-window":
    case "sale-window": {
      const { precision, earliest, latest, about, instant, timeZone } = value.window;
      return [precision, earliest, latest, about, instant && Date.parse(instant), timeZone];
    }
    case "launch-status":
      return value.status;
    case "availability":
      return value.phase;
    case "price": {
      const { kind, low, high, currency } = value.price;
      return [kind, Number(low), high && Number(high), currency];
    }
    case "name":
      return value.kind;
    default:
      return null;
  }
}
