import { addDays, calendarDay, daysInMonth } from "./day";
import { instantOf, localTimeOf } from "./local-time";
import {
  halfPeriod,
  monthsPeriod,
  partOfMonthPeriod,
  partOfYearPeriod,
  quarterPeriod,
  seasonPeriod,
  type Half,
  type Hemisphere,
  type Part,
  type Period,
  type Quarter,
  type Season,
} from "./periods";
import type { Day, Precision, Window } from "./window";
import { ianaZone } from "./zones";

// Every constructor throws RangeError for what the calendar or the accepted years do not have.

/**
 * To the minute. `local` is `YYYY-MM-DDTHH:MM` on the venue's clock. Throws RangeError for a time that the clock skips,
 * and for one it repeats unless `offsetMinutes` (east of UTC) says which is meant.
 */
export function minuteWindow(local: string, timeZone: string, offsetMinutes: number | null = null): Window {
  const zone = ianaZone(timeZone);
  if (!zone || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local)) throw new RangeError(`${local} ${timeZone}`);
  const found = instantOf(local, zone, offsetMinutes);
  if (!found.ok) throw new RangeError(`${local} ${timeZone}: ${found.reason}`);
  return instantWindow(found.instant, zone);
}

/** To the minute, from an instant (ISO 8601) and the venue's zone. */
export function instantWindow(instant: string, timeZone: string): Window {
  const zone = ianaZone(timeZone);
  const local = zone && localTimeOf(instant, zone);
  if (!local) throw new RangeError(`not a minute of a zone: ${instant} ${timeZone}`);
  const utc = new Date(instant).toISOString().replace(".000Z", "Z");
  return { precision: "minute", earliest: local.day, latest: local.day, about: false, instant: utc, timeZone: zone };
}

export function dayWindow(of: Day): Window {
  return closed("day", { from: of, to: of });
}

export function partOfMonth(year: number, month: number, part: Part): Window {
  return closed("part-of-month", partOfMonthPeriod(year, month, part));
}

export function month(year: number, monthOfYear: number): Window {
  return closed("month", monthsPeriod(year, monthOfYear, 1));
}

export function quarter(year: number, of: Quarter): Window {
  return closed("quarter", quarterPeriod(year, of));
}

export function half(year: number, of: Half): Window {
  return closed("half", halfPeriod(year, of));
}

export function year(of: number): Window {
  return closed("year", monthsPeriod(of, 1, 12));
}

/** Named by the year it starts in, on both hemispheres. */
export function season(ofYear: number, of: Season, hemisphere: Hemisphere = "northern"): Window {
  return closed("season", seasonPeriod(ofYear, of, hemisphere));
}

export function partOfYear(ofYear: number, part: Part): Window {
  return closed("part-of-year", partOfYearPeriod(ofYear, part));
}

/** From one day to another, both included. A range of one day is that day. */
export function range(from: Day, to: Day): Window {
  if (from > to) throw new RangeError(`ends before it starts: ${from} ${to}`);
  return from === to ? dayWindow(from) : closed("range", { from, to });
}

/** From `earliest` on, with no end: "after August 2022" is `after(day("2022-09-01"))`. */
export function after(earliest: Day): Window {
  return { ...tbd(), precision: "after", earliest };
}

/** Up to and including `by`. It begins on the day it was stated (DESIGN 3). */
export function before(statedOn: Day, by: Day): Window {
  if (statedOn > by) throw new RangeError(`over before it was stated: ${statedOn} ${by}`);
  return closed("before", { from: statedOn, to: by });
}

/** No date: open on both sides. */
export function tbd(): Window {
  return { precision: "tbd", earliest: null, latest: null, about: false, instant: null, timeZone: null };
}

/** The same window with soft bounds. Throws RangeError for `tbd`, which has none. */
export function about(window: Window): Window {
  if (window.precision === "tbd") throw new RangeError("no date has no bounds to soften");
  return { ...window, about: true };
}

/** The first or second half of a month, as a range: 1–15, or 16 to the end. */
export function halfOfMonth(ofYear: number, ofMonth: number, of: Half): Window {
  const days = of === 1 ? ([1, 15] as const) : ([16, daysInMonth(ofYear, ofMonth)] as const);
  const [from, to] = [calendarDay(ofYear, ofMonth, days[0]), calendarDay(ofYear, ofMonth, days[1])];
  if (!from || !to) throw new RangeError(`no such month: ${ofYear}-${ofMonth}`);
  return range(from, to);
}

/** The week that begins on this day, as a range of seven days. */
export function weekFrom(first: Day): Window {
  return range(first, addDays(first, 6));
}

function closed(precision: Precision, { from, to }: Period): Window {
  return { precision, earliest: from, latest: to, about: false, instant: null, timeZone: null };
}
