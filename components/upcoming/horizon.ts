import { addDays, addMonths, firstDayOfMonth, monthOf, yearOf } from "@/lib/domain/window/day";
import type { Day } from "@/lib/domain/window/window";

/** The months that a list of what is next draws its windows on: this one and the eleven after it. */
export interface Horizon {
  readonly from: Day;
  readonly to: Day;
  /** The first day of each month. */
  readonly months: readonly Day[];
}

export function horizonOf(today: Day): Horizon {
  const from = firstDayOfMonth(yearOf(today), monthOf(today));
  const months = Array.from({ length: 12 }, (_, index) => addMonths(from, index));
  return { from, to: addDays(addMonths(from, 12), -1), months };
}
