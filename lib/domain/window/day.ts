import type { Day } from "./window";

/** Years a day may have. Before them no phone was launched; after them a year is a typing error. */
export const FIRST_YEAR = 1970;
export const LAST_YEAR = 2100;

const MS_PER_DAY = 86_400_000;

/** The day of a year, month (1–12) and date; null if the calendar has no such day or the year is out of range. */
export function calendarDay(year: number, month: number, date: number): Day | null {
  if (![year, month, date].every(Number.isInteger)) return null;
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null;
  if (date < 1 || date > daysInMonth(year, month)) return null;
  return `${year}-${twoDigits(month)}-${twoDigits(date)}` as Day;
}

/** `YYYY-MM-DD` to a day; null for anything else, days that do not exist included. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match && calendarDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** A day written in code. Throws RangeError where `parseDay` gives null. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed) throw new RangeError(`not a day from ${FIRST_YEAR} to ${LAST_YEAR}: ${text}`);
  return parsed;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function yearOf(of: Day): number {
  return Number(of.slice(0, 4));
}

/** 1–12. */
export function monthOf(of: Day): number {
  return Number(of.slice(5, 7));
}

/** The day of the month, 1–31. */
export function dateOf(of: Day): number {
  return Number(of.slice(8, 10));
}

/** Throws RangeError when the result leaves the accepted years. */
export function addDays(to: Day, count: number): Day {
  return dayOfEpoch(epochDays(to) + count);
}

/** The same date `count` months later, or the last day of a shorter month. Throws RangeError like `addDays`. */
export function addMonths(to: Day, count: number): Day {
  const months = yearOf(to) * 12 + monthOf(to) - 1 + count;
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  return dayIn(year, month, Math.min(dateOf(to), daysInMonth(year, month)));
}

/** Days from one to the other: 1 from a day to the next, negative backwards. */
export function daysBetween(from: Day, to: Day): number {
  return epochDays(to) - epochDays(from);
}

export function firstDayOfMonth(year: number, month: number): Day {
  return dayIn(year, month, 1);
}

export function lastDayOfMonth(year: number, month: number): Day {
  return dayIn(year, month, daysInMonth(year, month));
}

/** ISO 8601: Monday is 1, Sunday is 7. */
export function weekdayOf(of: Day): number {
  return ((epochDays(of) + 3) % 7) + 1;
}

/** The Monday of the ISO week that the day is in. */
export function startOfWeek(of: Day): Day {
  return addDays(of, 1 - weekdayOf(of));
}

/** For parts that are known to be a day unless the year is out of range. Throws RangeError then. */
function dayIn(year: number, month: number, date: number): Day {
  return day(`${year}-${twoDigits(month)}-${twoDigits(date)}`);
}

// UTC arithmetic on purpose: a day has no zone, and every UTC day has 24 hours.
function epochDays(of: Day): number {
  return Date.UTC(yearOf(of), monthOf(of) - 1, dateOf(of)) / MS_PER_DAY;
}

function dayOfEpoch(days: number): Day {
  const date = new Date(days * MS_PER_DAY);
  return dayIn(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
