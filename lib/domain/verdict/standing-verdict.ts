import type { Clocks } from "../belief/belief";
import type { Claim, ClaimOperation } from "../claim/claim";
import { isRecordedBy } from "../claim/in-force";

export type VerdictGiven = Extract<ClaimOperation, { readonly kind: "verdict" }>;

/**
 * How an editor has judged a claim, by the two clocks: the last verdict stands. Null while there is none, and where it was taken
 * back, which corrects the record however early one looks.
 */
export function standingVerdict({ operations }: Pick<Claim, "operations">, clocks: Clocks): VerdictGiven | null {
  const judged = operations
    .filter((operation) => operation.kind === "verdict" || operation.kind === "unjudge")
    .filter(({ at, kind, effectiveOn }) => {
      return isRecordedBy(at, clocks.recordedBy) && (kind === "unjudge" || effectiveOn <= clocks.statedBy);
    })
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const last = judged.at(-1);
  return last?.kind === "verdict" ? last : null;
}
