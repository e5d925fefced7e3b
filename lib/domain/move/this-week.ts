import { addDays } from "../window/day";
import type { Day } from "../window/window";

/** When something was stated, at the earliest and at the latest. */
interface Stated {
  readonly from: Day;
  readonly to: Day;
}

/** Surely within the seven days that end with `today`: "some time in November" may have been before them. */
export function isThisWeek({ from, to }: Stated, today: Day): boolean {
  return from >= addDays(today, -6) && to <= today;
}
