import { monthsPeriod } from "@/lib/domain/window/periods";
import { range } from "@/lib/domain/window/make-window";
import { monthOf, yearOf } from "@/lib/domain/window/day";
import type { Day } from "@/lib/domain/window/window";
import { formatMonthYear } from "@/lib/format/day";
import { formatWindow } from "@/lib/format/window";

/** When something was stated: a day, or the span that is known of it ("May 2022"), never a day that nobody named. */
export function formatStated(from: Day, to: Day): string {
  const month = monthsPeriod(yearOf(from), monthOf(from), 1);
  if (month.from === from && month.to === to) return formatMonthYear(yearOf(from), monthOf(from));
  return formatWindow(range(from, to));
}
