import { Temporal } from "temporal-polyfill";
import { firstDayOfMonth, lastDayOfMonth } from "./day";
import type { Day, Window } from "./window";

// Windows as sets of days: a null bound is endless, so `tbd` contains and overlaps everything. Whether "no date" may
// confirm or replace an earlier date is a question of claims, not of days. `about` softens bounds, it does not move them.

/** Every day of `inner` is a day of `outer`; equal bounds count. Two minutes contain each other only if they are the same. */
export function contains(outer: Window, inner: Window): boolean {
  if (outer.precision === "minute") return inner.precision === "minute" && sameInstant(outer, inner);
  return startsBy(outer.earliest, inner.earliest) && endsBy(inner.latest, outer.latest);
}

/** They have a day in common. */
export function overlaps(a: Window, b: Window): boolean {
  return reaches(a, b.earliest) && reaches(b, a.earliest);
}

/** The window has a day in the closed span. */
export function touches(window: Window, from: Day, to: Day): boolean {
  return (window.earliest === null || window.earliest <= to) && reaches(window, from);
}

export function touchesMonth(window: Window, year: number, month: number): boolean {
  return touches(window, firstDayOfMonth(year, month), lastDayOfMonth(year, month));
}

export function touchesYear(window: Window, year: number): boolean {
  return touches(window, firstDayOfMonth(year, 1), lastDayOfMonth(year, 12));
}

/** The same in every field; instants by the moment they name, however they are written. */
export function sameWindow(a: Window, b: Window): boolean {
  return (
    a.precision === b.precision &&
    a.earliest === b.earliest &&
    a.latest === b.latest &&
    a.about === b.about &&
    a.timeZone === b.timeZone &&
    sameInstant(a, b)
  );
}

function sameInstant(a: Window, b: Window): boolean {
  if (a.instant === null || b.instant === null) return a.instant === b.instant;
  return Temporal.Instant.from(a.instant).equals(Temporal.Instant.from(b.instant));
}

function startsBy(outer: Day | null, inner: Day | null): boolean {
  return outer === null || (inner !== null && outer <= inner);
}

function endsBy(inner: Day | null, outer: Day | null): boolean {
  return outer === null || (inner !== null && inner <= outer);
}

function reaches(window: Window, from: Day | null): boolean {
  return window.latest === null || from === null || window.latest >= from;
}
