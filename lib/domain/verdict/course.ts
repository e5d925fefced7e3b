import { daysBetween } from "../window/day";
import { contains, overlaps } from "../window/overlap";
import type { Day, Window } from "../window/window";
import type { Outcome } from "./outcome";

/** How many days "around 4 July" may be off. */
const AROUND = 7;

/**
 * How a date that was named ahead stands to what happened. `as-said`: it lies in the window that was named, however wide that
 * was. `partly`: the two merely overlap, or it was "around", and a week off at most. No verdict, which an editor alone gives.
 */
export const COURSES = ["as-said", "partly", "later", "sooner", "canceled"] as const;
export type Course = (typeof COURSES)[number];

/** How something came, and for what came later or sooner by how many days at least. */
export interface Came {
  readonly course: Course;
  readonly days: number | null;
}

/** How what happened stands to the window that was said; null where nothing is known that could be compared. */
export function courseOf(said: Window, { kind, window }: Pick<Outcome, "kind" | "window">): Came | null {
  if (kind === "canceled") return { course: "canceled", days: null };
  if (kind === "failed" || window === null) return null;
  const [promised, happened] = [inDays(said), inDays(window)];
  if (contains(promised, happened)) return { course: "as-said", days: null };
  if (overlaps(promised, happened)) return { course: "partly", days: null };
  // Of two windows apart, the one ends before the other begins.
  const later = happened.earliest !== null && promised.latest !== null && happened.earliest > promised.latest;
  const days = later ? daysApart(promised.latest, happened.earliest) : daysApart(happened.latest, promised.earliest);
  if (said.about && days <= AROUND) return { course: "partly", days: null };
  return { course: later ? "later" : "sooner", days: days === Infinity ? null : days };
}

function daysApart(from: Day | null, to: Day | null): number {
  return from === null || to === null ? Infinity : daysBetween(from, to);
}

/** An hour sooner or later breaks no word. */
function inDays(window: Window): Window {
  return window.precision === "minute" ? { ...window, precision: "day", instant: null, timeZone: null } : window;
}
