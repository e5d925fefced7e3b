import { addDays, addMonths, monthOf, startOfWeek, weekdayOf, yearOf } from "../day";
import { about, before, dayWindow, half, month, quarter, range, season, weekFrom } from "../make-window";
import { halfFrom, quarterFrom, SEASONS, type Half, type Quarter } from "../periods";
import type { Day, Window } from "../window";
import { fixed, type Context, type Reading } from "./reading";
import { shapeOf, type Token } from "./tokens";

type FromDay = (statedOn: Day, values: number[], context: Context) => Window;

/** "The coming weeks" and its like have no ends: as far as one would still say it, and `about`. */
const COMING = { days: 7, weeks: 42, months: 6 } as const;

/**
 * Dates told from the day they were stated on. Weeks are ISO weeks. "Friday" and "this Friday" are the next one from that day
 * on; "next Friday" is the one in the week after; "next fall" is next year's, as "this fall" is this year's.
 */
const SHAPES: Readonly<Record<string, FromDay>> = {
  today: (on) => dayWindow(on),
  tomorrow: (on) => dayWindow(addDays(on, 1)),
  yesterday: (on) => dayWindow(addDays(on, -1)),
  W: (on, [w]) => dayWindow(nextWeekday(on, w!)),
  "this W": (on, [, w]) => dayWindow(nextWeekday(on, w!)),
  "coming W": (on, [, w]) => dayWindow(nextWeekday(on, w!)),
  "next W": (on, [, w]) => dayWindow(addDays(startOfWeek(on), 6 + w!)),
  "last W": (on, [, w]) => dayWindow(addDays(nextWeekday(on, w!), -7)),
  week: (on) => weekFrom(startOfWeek(on)),
  "this week": (on) => weekFrom(startOfWeek(on)),
  "next week": (on) => weekFrom(addDays(startOfWeek(on), 7)),
  "last week": (on) => weekFrom(addDays(startOfWeek(on), -7)),
  month: (on) => monthAt(on, 0),
  "this month": (on) => monthAt(on, 0),
  "next month": (on) => monthAt(on, 1),
  "coming month": (on) => monthAt(on, 1),
  "last month": (on) => monthAt(on, -1),
  "this quarter": (on) => quarterAt(on, 0),
  "next quarter": (on) => quarterAt(on, 3),
  "last quarter": (on) => quarterAt(on, -3),
  "this half": (on) => halfAt(on, 0),
  "next half": (on) => halfAt(on, 6),
  "this M": (on, [, m]) => month(yearOf(on), m!),
  "next M": (on, [, m]) => month(yearOf(on) + 1, m!),
  "last M": (on, [, m]) => lastBefore(on, (year) => month(year, m!)),
  "this S": (on, [, s], context) => seasonOf(on, s!, 0, context),
  "next S": (on, [, s], context) => seasonOf(on, s!, 1, context),
  "last S": (on, [, s], context) => lastBefore(on, (year) => seasonIn(year, s!, context)),
  "coming day": (on) => about(range(on, addDays(on, COMING.days))),
  "few day": (on) => about(range(on, addDays(on, COMING.days))),
  "next few day": (on) => about(range(on, addDays(on, COMING.days))),
  "coming week": (on) => about(range(on, addDays(on, COMING.days))),
  "coming weeks": (on) => about(range(on, addDays(on, COMING.weeks))),
  "few week": (on) => about(range(on, addDays(on, COMING.weeks))),
  "next few week": (on) => about(range(on, addDays(on, COMING.weeks))),
  "coming months": (on) => about(range(on, addMonths(on, COMING.months))),
  "few month": (on) => about(range(on, addMonths(on, COMING.months))),
  "next few month": (on) => about(range(on, addMonths(on, COMING.months))),
  "N day": (on, [n]) => dayWindow(addDays(on, n!)),
  "N week": (on, [n]) => about(weekFrom(startOfWeek(addDays(on, n! * 7)))),
  "N month": (on, [n]) => about(monthAt(on, n!)),
  "next N day": (on, [, n]) => before(on, addDays(on, n!)),
  "next N week": (on, [, n]) => before(on, addDays(on, n! * 7)),
  "next N month": (on, [, n]) => before(on, addMonths(on, n!)),
  "within N day": (on, [, n]) => before(on, addDays(on, n!)),
  "within N week": (on, [, n]) => before(on, addDays(on, n! * 7)),
  "within N month": (on, [, n]) => before(on, addMonths(on, n!)),
};

/** A date told from the day it was stated on; null if the tokens are none. */
export function readRelativeDate(tokens: readonly Token[], context: Context): Reading | null {
  const counted = shapeOf(tokens).replace(/\b[CD](?= (?:day|week|month)\b)/, "N");
  const plural = tokens.at(-1)?.raw.toLowerCase().endsWith("s") && /^coming (?:week|month)$/.test(counted);
  const shape = plural ? `${counted}s` : counted;
  if (!Object.hasOwn(SHAPES, shape)) return null;
  const values = tokens.map(({ value }) => value);
  return fixed(SHAPES[shape]!(context.statedOn, values, context));
}

function nextWeekday(on: Day, weekday: number): Day {
  return addDays(on, (weekday - weekdayOf(on) + 7) % 7);
}

function monthAt(on: Day, shift: number): Window {
  const there = addMonths(on, shift);
  return month(yearOf(there), monthOf(there));
}

function quarterAt(on: Day, shift: number): Window {
  const there = addMonths(on, shift);
  return quarter(yearOf(there), quarterFrom(there) satisfies Quarter);
}

function halfAt(on: Day, shift: number): Window {
  const there = addMonths(on, shift);
  return half(yearOf(there), halfFrom(there) satisfies Half);
}

function seasonIn(year: number, index: number, { hemisphere }: Context): Window {
  return season(year, SEASONS[index]!, hemisphere);
}

/** This season is the one going on, or else this year's: in January "this winter" began last December. */
function seasonOf(on: Day, index: number, shift: number, context: Context): Window {
  const goingOn = seasonIn(yearOf(on) - 1, index, context).latest! >= on;
  return seasonIn(yearOf(on) - (goingOn ? 1 : 0) + shift, index, context);
}

function lastBefore(on: Day, inYear: (year: number) => Window): Window {
  const thisYears = inYear(yearOf(on));
  return thisYears.latest! < on ? thisYears : inYear(yearOf(on) - 1);
}
