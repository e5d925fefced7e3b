import { monthsPeriod } from "@/lib/domain/window/periods";
import { range } from "@/lib/domain/window/make-window";
import { monthOf, yearOf } from "@/lib/domain/window/day";
import type { Day } from "@/lib/domain/window/window";
import { formatDay, formatMonthYear } from "@/lib/format/day";
import { formatWindow } from "@/lib/format/window";

/** When something was stated: a day, or the span that is known of it ("May 2022"), never a day that nobody named. */
export function formatStated(from: Day, to: Day): string {
  return isMonth(from, to) ? formatMonthYear(yearOf(from), monthOf(from)) : formatWindow(range(from, to));
}

/** The same beside who stated it: of a span the day by which it was, for "Apple, 21 August – 9 September" reads as an event. */
export function formatStatedBy(from: Day, to: Day): string {
  return from === to || isMonth(from, to) ? formatStated(from, to) : `by ${formatDay(to)}`;
}

function isMonth(from: Day, to: Day): boolean {
  const month = monthsPeriod(yearOf(from), monthOf(from), 1);
  return month.from === from && month.to === to;
}
