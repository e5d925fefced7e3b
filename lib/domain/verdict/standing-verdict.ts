import type { Clocks } from "../belief/belief";
import type { Claim, ClaimOperation } from "../claim/claim";
import { isRecordedBy } from "../claim/in-force";

export type VerdictGiven = Extract<ClaimOperation, { readonly kind: "verdict" }>;

/** How an editor has judged a claim, by the two clocks: the last verdict stands. Null while there is none. */
export function standingVerdict({ operations }: Pick<Claim, "operations">, clocks: Clocks): VerdictGiven | null {
  const given = operations
    .filter((operation) => operation.kind === "verdict")
    .filter(({ at, effectiveOn }) => effectiveOn <= clocks.statedBy && isRecordedBy(at, clocks.recordedBy))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return given.at(-1) ?? null;
}
