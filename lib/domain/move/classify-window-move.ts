import { contains, sameWindow } from "../window/overlap";
import type { Day, Window } from "../window/window";
import type { MoveKind } from "./move";

/**
 * What a change from one window to another is called (DESIGN 2); null if they mean the same days. Inside the other it is
 * narrowed or widened, unless `refuted`: what was believed is denied, so that "not on 4 July, no new date" is postponed.
 * Else the latest day tells.
 */
export function classifyWindowMove(before: Window, after: Window, refuted = false): MoveKind | null {
  if (sameWindow(before, after)) return null;
  if (before.instant && after.instant) return byInstant(before.instant, after.instant);
  const [inside, around] = [contains(before, after), contains(after, before)];
  if (inside && around) return before.about === after.about ? null : after.about ? "widened" : "narrowed";
  if (inside) return "narrowed";
  if (around) return refuted ? "postponed" : "widened";
  return compareLatest(before.latest, after.latest) < 0 ? "postponed" : "advanced";
}

function byInstant(before: string, after: string): MoveKind | null {
  const later = Date.parse(after) - Date.parse(before);
  return later === 0 ? null : later > 0 ? "postponed" : "advanced";
}

/** Negative if the first ends before the second; an open end is the last. Windows apart in no way have the same end. */
function compareLatest(a: Day | null, b: Day | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null || a < b ? -1 : 1;
}
