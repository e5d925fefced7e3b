import "server-only";
import { unstable_cache } from "next/cache";
import { tags } from "@/lib/cache-tags";
import { type AsOf, dayTags } from "@/lib/data/ledger/as-of";
import { yearOf } from "@/lib/domain/window/day";

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
export async function getCalendarBounds(asOf: AsOf): Promise<CalendarBounds> {
  const bounds = unstable_cache(
    () => Promise.resolve({ first: FIRST, last: yearOf(asOf.day) + AHEAD }),
    ["calendar-bounds", asOf.day],
    { tags: [tags.everything, ...dayTags(asOf)] },
  );
  return bounds();
}
