import type { Belief } from "../belief/belief";
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
}
