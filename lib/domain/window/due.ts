import type { Day, Window } from "./window";

/**
 * How a window stands to today. `due`: a brand's own day has passed and nobody has said that it happened ("due 4 July, as
 * announced"); `overdue`: any other window has. Nothing is rolled forward, nothing becomes settled by itself (DESIGN 3).
 */
export type DueState = "upcoming" | "today" | "due" | "overdue" | "settled";

/**
 * `today` is the day at the venue. `officialDay`: the brand itself stated the window. `settled`: a claim stated on or after
 * the window's start says that it happened, moved or was canceled.
 */
export function dueState(
  window: Window,
  { today, officialDay, settled }: { today: Day; officialDay: boolean; settled: boolean },
): DueState {
  if (settled) return "settled";
  if (isExactDay(window) && window.latest === today) return "today";
  // An open end never passes: "after August" cannot be overdue.
  if (window.latest === null || window.latest >= today) return "upcoming";
  return officialDay && isExactDay(window) ? "due" : "overdue";
}

/** Someone said this very day: it may stand on it in a calendar. "Around 4 July" names no day. */
export function isExactDay(window: Window): boolean {
  return (window.precision === "minute" || window.precision === "day") && !window.about;
}
