import { monthOf, parseDay, yearOf } from "./day";
import { localTimeOf } from "./local-time";
import {
  halfFrom,
  halfPeriod,
  monthsPeriod,
  partOfMonthFrom,
  partOfMonthPeriod,
  partOfYearFrom,
  partOfYearPeriod,
  quarterFrom,
  quarterPeriod,
  seasonFrom,
  seasonPeriod,
  type Period,
} from "./periods";
import type { Day, Precision, Window } from "./window";

/** True if the bounds, the instant and the flag fit the precision. */
export function isValidWindow(window: Window): boolean {
  return windowFaults(window).length === 0;
}

/** What is wrong with a window that came from outside the constructors; empty if nothing is. For logs, not for readers. */
export function windowFaults(window: Window): string[] {
  const { precision, earliest, latest } = window;
  if ([earliest, latest].some((bound) => bound !== null && parseDay(bound) === null)) return ["a bound is not a day"];
  const faults: string[] = [];
  const openStart = precision === "tbd";
  const openEnd = precision === "tbd" || precision === "after";
  if ((earliest === null) !== openStart) faults.push(`earliest does not fit ${precision}`);
  if ((latest === null) !== openEnd) faults.push(`latest does not fit ${precision}`);
  if (earliest && latest) faults.push(...boundFaults(precision, earliest, latest));
  if (precision === "tbd" && window.about) faults.push("tbd has no bounds to be about");
  return [...faults, ...instantFaults(window)];
}

function boundFaults(precision: Precision, earliest: Day, latest: Day): string[] {
  if (earliest > latest) return ["ends before it starts"];
  if (precision === "range" && earliest === latest) return ["a range of one day is a day"];
  return fits(precision, earliest, latest) ? [] : [`not the bounds of a ${precision}`];
}

function fits(precision: Precision, earliest: Day, latest: Day): boolean {
  try {
    const period = periodFrom(precision, earliest);
    return period === null || (period.from === earliest && period.to === latest);
  } catch {
    // The winter of the last accepted year would end after it.
    return false;
  }
}

/** The one period of this precision that can start on this day; null where the bounds are free. */
function periodFrom(precision: Precision, from: Day): Period | null {
  const [year, month] = [yearOf(from), monthOf(from)];
  switch (precision) {
    case "minute":
    case "day":
      return { from, to: from };
    case "part-of-month":
      return partOfMonthPeriod(year, month, partOfMonthFrom(from));
    case "month":
      return monthsPeriod(year, month, 1);
    case "quarter":
      return quarterPeriod(year, quarterFrom(from));
    case "half":
      return halfPeriod(year, halfFrom(from));
    case "year":
      return monthsPeriod(year, 1, 12);
    case "season":
      return seasonPeriod(year, seasonFrom(from), "northern");
    case "part-of-year":
      return partOfYearPeriod(year, partOfYearFrom(from));
    default:
      return null;
  }
}

function instantFaults({ precision, instant, timeZone, earliest }: Window): string[] {
  if (precision !== "minute") return instant === null && timeZone === null ? [] : ["an instant needs the minute"];
  if (instant === null || timeZone === null) return ["the minute needs an instant and a zone"];
  const local = localTimeOf(instant, timeZone);
  if (!local) return ["the instant is no whole minute of the zone"];
  return local.day === earliest ? [] : ["the day is not the instant's day in the zone"];
}
