import { addDays, dateOf, day, firstDayOfMonth, lastDayOfMonth, monthOf, yearOf } from "./day";
import type { Day } from "./window";

export type Part = "early" | "mid" | "late";
export type Season = "spring" | "summer" | "fall" | "winter";
export type Hemisphere = "northern" | "southern";
export type Quarter = 1 | 2 | 3 | 4;
export type Half = 1 | 2;

/** Both ends inclusive. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

export const PARTS: readonly Part[] = ["early", "mid", "late"];
export const SEASONS: readonly Season[] = ["spring", "summer", "fall", "winter"];

/** `count` whole months, over the turn of the year if need be. Throws RangeError outside the accepted years. */
export function monthsPeriod(year: number, month: number, count: number): Period {
  const last = month - 1 + count - 1;
  return {
    from: firstDayOfMonth(year, month),
    to: lastDayOfMonth(year + Math.floor(last / 12), (last % 12) + 1),
  };
}

/** Early is 1–10, mid 11–20, late 21 to the end (DESIGN 3). */
export function partOfMonthPeriod(year: number, month: number, part: Part): Period {
  const first = firstDayOfMonth(year, month);
  if (part === "early") return { from: first, to: addDays(first, 9) };
  if (part === "mid") return { from: addDays(first, 10), to: addDays(first, 19) };
  return { from: addDays(first, 20), to: lastDayOfMonth(year, month) };
}

/** Early is January–April, mid May–August, late September–December (DESIGN 3). */
export function partOfYearPeriod(year: number, part: Part): Period {
  return monthsPeriod(year, PARTS.indexOf(part) * 4 + 1, 4);
}

export function quarterPeriod(year: number, quarter: Quarter): Period {
  return monthsPeriod(year, quarter * 3 - 2, 3);
}

export function halfPeriod(year: number, half: Half): Period {
  return monthsPeriod(year, half * 6 - 5, 6);
}

/** Named by the year it starts in: winter 2022 is December 2022 to February 2023. */
export function seasonPeriod(year: number, season: Season, hemisphere: Hemisphere): Period {
  const northern = SEASONS.indexOf(season);
  const index = hemisphere === "northern" ? northern : (northern + 2) % 4;
  return monthsPeriod(year, index * 3 + 3, 3);
}

// What a period that starts on this day is called. Right only for the first day of such a period.

export function partOfMonthFrom(from: Day): Part {
  return dateOf(from) < 11 ? "early" : dateOf(from) < 21 ? "mid" : "late";
}

export function partOfYearFrom(from: Day): Part {
  return monthOf(from) < 5 ? "early" : monthOf(from) < 9 ? "mid" : "late";
}

export function quarterFrom(from: Day): Quarter {
  return Math.ceil(monthOf(from) / 3) as Quarter;
}

export function halfFrom(from: Day): Half {
  return monthOf(from) < 7 ? 1 : 2;
}

/** By its northern name: the same three months are one window, whoever calls them spring. */
export function seasonFrom(from: Day): Season {
  const month = monthOf(from);
  return month < 3 || month > 11 ? "winter" : month < 6 ? "spring" : month < 9 ? "summer" : "fall";
}

export function isFirstOfMonth(of: Day): boolean {
  return dateOf(of) === 1;
}

export function isLastOfMonth(of: Day): boolean {
  return of === lastDayOfMonth(yearOf(of), monthOf(of));
}

export function isLastOfYear(of: Day): boolean {
  return of === day(`${yearOf(of)}-12-31`);
}
