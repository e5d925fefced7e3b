import { dateOf, monthOf, weekdayOf, yearOf } from "@/lib/domain/window/day";
import type { Day } from "@/lib/domain/window/window";

// A day has no zone: it is shown as the UTC day of the same name, so that no reader's zone moves it.
const monthNames = names({ month: "long", timeZone: "UTC" }, 12, (index) => Date.UTC(2024, index, 1));
const shortMonthNames = names({ month: "short", timeZone: "UTC" }, 12, (index) => Date.UTC(2024, index, 1));
// 1 January 2024 was a Monday.
const weekdayNames = names({ weekday: "long", timeZone: "UTC" }, 7, (index) => Date.UTC(2024, 0, 1 + index));
const shortWeekdayNames = names({ weekday: "short", timeZone: "UTC" }, 7, (index) => Date.UTC(2024, 0, 1 + index));

/** 1–12: "July". */
export function formatMonthName(month: number): string {
  return nameAt(monthNames, month);
}

/** 1–12: "Jul". */
export function formatShortMonthName(month: number): string {
  return nameAt(shortMonthNames, month);
}

/** ISO, 1–7: "Monday". */
export function formatWeekdayName(weekday: number): string {
  return nameAt(weekdayNames, weekday);
}

/** ISO, 1–7: "Mon". */
export function formatShortWeekdayName(weekday: number): string {
  return nameAt(shortWeekdayNames, weekday);
}

/** "4 July 2022". */
export function formatDay(day: Day): string {
  return `${dateOf(day)} ${formatMonthYear(yearOf(day), monthOf(day))}`;
}

/** "Monday 4 July 2022". */
export function formatWeekdayDay(day: Day): string {
  return `${formatWeekdayName(weekdayOf(day))} ${formatDay(day)}`;
}

/** "July 2022". */
export function formatMonthYear(year: number, month: number): string {
  return `${formatMonthName(month)} ${year}`;
}

function names(options: Intl.DateTimeFormatOptions, count: number, at: (index: number) => number): string[] {
  const format = new Intl.DateTimeFormat("en-US", options);
  return Array.from({ length: count }, (_, index) => format.format(at(index)));
}

function nameAt(all: readonly string[], number: number): string {
  const name = all[number - 1];
  if (name === undefined) throw new RangeError(`no such month or weekday: ${number}`);
  return name;
}
