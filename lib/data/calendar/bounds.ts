import "server-only";
import { unstable_cache } from "next/cache";
import { tags } from "@/lib/cache-tags";
import { yearOf } from "@/lib/domain/window/day";
import type { Day } from "@/lib/domain/window/window";

/** The year after the first phone that anyone still asks about. */
const FIRST = 1996;
/** Nobody announces further ahead. */
const AHEAD = 3;

/** The years that have a calendar page. Any other address is none, so that inventing them is pointless. */
export interface CalendarBounds {
  readonly first: number;
  readonly last: number;
}

/** Asked through the cache although it is arithmetic: so a "not found" for next year's last year goes when the day turns. */
export async function getCalendarBounds(today: Day): Promise<CalendarBounds> {
  const bounds = unstable_cache(
    () => Promise.resolve({ first: FIRST, last: yearOf(today) + AHEAD }),
    ["calendar-bounds", today],
    { tags: [tags.everything, tags.day] },
  );
  return bounds();
}
