import { daysBetween, firstDayOfMonth, lastDayOfMonth, monthOf, yearOf } from "./day";
import { laneOf, type Lane } from "./lanes";
import { touches } from "./overlap";
import type { Day, Window } from "./window";

/** A place on a month page: on a day that someone said, or in a lane. */
export type MonthPlace = { readonly kind: "day"; readonly day: Day } | { readonly kind: "lane"; readonly lane: Lane };

/** A bar on a year's timeline. */
export interface YearPlace {
  /** The days the bar covers in this year, both included. */
  readonly from: Day;
  readonly to: Day;
  /** The same as fractions of the year, 0–1: the start of `from` and the end of `to`. */
  readonly start: number;
  readonly end: number;
  /** Nobody said when it begins or ends: draw that end soft. `before` begins only because it was said then. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** The window goes on in the year before or after: draw that end cut. */
  readonly cutStart: boolean;
  readonly cutEnd: boolean;
}

export interface Month {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
}

/**
 * Where a window stands on a month's page; null if not there. A vague window stands in a lane of each month it touches and
 * never on a day; an open end counts only in its closed end's month; `tbd` stands on no month (DESIGN 3).
 */
export function placeInMonth(window: Window, year: number, month: number): MonthPlace | null {
  const bounds = drawnBounds(window);
  if (!bounds || !touches(bounded(window, bounds), firstDayOfMonth(year, month), lastDayOfMonth(year, month)))
    return null;
  const lane = laneOf(window);
  return lane ? { kind: "lane", lane } : { kind: "day", day: bounds.from };
}

/** Where a window stands on a year's timeline; null if not there. `tbd` stands only in the year of `today`, all of it. */
export function placeInYear(window: Window, year: number, today: Day): YearPlace | null {
  const [first, last] = [firstDayOfMonth(year, 1), lastDayOfMonth(year, 12)];
  const bounds = drawnBounds(window) ?? (yearOf(today) === year ? { from: first, to: last } : null);
  if (!bounds || bounds.from > last || bounds.to < first) return null;
  const from = bounds.from < first ? first : bounds.from;
  const to = bounds.to > last ? last : bounds.to;
  const days = daysBetween(first, last) + 1;
  return {
    from,
    to,
    start: daysBetween(first, from) / days,
    end: (daysBetween(first, to) + 1) / days,
    openStart: window.earliest === null || window.precision === "before",
    openEnd: window.latest === null,
    cutStart: bounds.from < first,
    cutEnd: bounds.to > last,
  };
}

/** The months on whose pages a window stands, in order; none for `tbd`. */
export function listMonths(window: Window): Month[] {
  const bounds = drawnBounds(window);
  if (!bounds) return [];
  const [first, last] = [monthNumber(bounds.from), monthNumber(bounds.to)];
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    year: Math.floor((first + index) / 12),
    month: ((first + index) % 12) + 1,
  }));
}

/** The days a calendar may draw: an open end reaches to the edge of its closed end's month. Null for `tbd`. */
function drawnBounds({ earliest, latest }: Window): { from: Day; to: Day } | null {
  if (earliest === null && latest === null) return null;
  const from = earliest ?? firstDayOfMonth(yearOf(latest!), monthOf(latest!));
  return { from, to: latest ?? lastDayOfMonth(yearOf(from), monthOf(from)) };
}

function bounded(window: Window, { from, to }: { from: Day; to: Day }): Window {
  return { ...window, earliest: from, latest: to };
}

function monthNumber(of: Day): number {
  return yearOf(of) * 12 + monthOf(of) - 1;
}
