import type { Belief, Weighed } from "../belief/belief";
import type { Day } from "../window/window";

/** How a belief changed (DESIGN 2). `stated` is the first that anyone knew. */
export const MOVE_KINDS = [
  "stated",
  "narrowed",
  "widened",
  "postponed",
  "advanced",
  "canceled",
  "reinstated",
  "confirmed",
  "contradicted",
] as const;
export type MoveKind = (typeof MOVE_KINDS)[number];

/** One step in the history of a belief: derived from the claims, never stored as a fact of its own. */
export interface Move {
  /** The day of the statement or withdrawal that brought it about. */
  readonly day: Day;
  readonly kind: MoveKind;
  /** What was last known; for `stated`, the belief without a value. */
  readonly before: Belief;
  readonly after: Belief;
  /** The claim that moved it: where a status did, the claim on the status. Null where a claim was only taken back. */
  readonly by: Weighed | null;
}

/**
 * True if another source's word on a date took the place of one that was never official: what was believed moved, and nobody
 * changed what they had said (docs/decisions/0007).
 */
export function isCorrection({ kind, before, after, by }: Move): boolean {
  if (kind !== "postponed" && kind !== "advanced") return false;
  if (before.deciding === null || by === null || by !== after.deciding) return false;
  return before.certainty !== "official" && before.deciding.claim.source.id !== by.claim.source.id;
}
