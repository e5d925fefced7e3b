import { isExactDay } from "./due";
import type { Day, Precision, Window } from "./window";

/** Where a window without a day of its own stands, from the narrowest to the widest. */
export const LANE_KINDS = [
  "around",
  "part-of-month",
  "range",
  "month",
  "quarter",
  "season",
  "part-of-year",
  "half",
  "year",
  "before",
  "after",
  "tbd",
] as const;
export type LaneKind = (typeof LANE_KINDS)[number];

/** Windows of one lane share its kind and, but for `around`, `range`, `before` and `after`, its bounds. */
export interface Lane {
  readonly kind: LaneKind;
  /** The lane's own period; null where each window in it has its own. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** Equal for windows of one lane, distinct across lanes; fit for a React key or a URL fragment. */
  readonly key: string;
}

/** The lane of a window; null for one that names a day, which stands on that day instead. */
export function laneOf(window: Window): Lane | null {
  if (isExactDay(window)) return null;
  const kind = laneKind(window.precision);
  const shared = kind !== "around" && kind !== "range" && kind !== "before" && kind !== "after" && kind !== "tbd";
  if (!shared) return { kind, from: null, to: null, key: kind };
  const { earliest: from, latest: to } = window;
  return { kind, from, to, key: `${kind}-${from}` };
}

/** Narrow lanes first, then by their start. */
export function compareLanes(a: Lane, b: Lane): number {
  const byKind = LANE_KINDS.indexOf(a.kind) - LANE_KINDS.indexOf(b.kind);
  return byKind || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}

function laneKind(precision: Precision): LaneKind {
  return precision === "minute" || precision === "day" ? "around" : precision;
}
