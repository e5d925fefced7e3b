import { cache } from "react";
import { tags } from "@/lib/cache-tags";
import { today, todayIn } from "@/lib/clock";
import type { AsOf } from "@/lib/domain/belief/as-of";
import { addDays } from "@/lib/domain/window/day";
import type { Day } from "@/lib/domain/window/window";

export type { AsOf };

// The same object each time within one request: reads are told apart by it.

/** What had been publicly stated by a day, whenever it was recorded. */
export const asStated = cache((day: Day): AsOf => ({ day, recorded: false }));

/** What Debut had recorded by the end of a day. */
export const asRecorded = cache((day: Day): AsOf => ({ day, recorded: true }));

/** True for plain pages, for which projections hold: they are of everything recorded, and of today. */
export function isPresent({ day, recorded }: AsOf): boolean {
  return !recorded && day === today();
}

/** What links on a page carry on, so that whoever follows them stays on the day; nothing on plain pages. */
export interface Keeping {
  readonly asOf?: AsOf;
}

export function keepingTo(asOf: AsOf): Keeping {
  return isPresent(asOf) ? {} : { asOf };
}

/** What a cached read is kept under, beside what it is of. */
export function asOfKeys({ day, recorded }: AsOf): [string, string] {
  return [day, recorded ? "recorded" : "stated"];
}

/** `tags.day` where the turn of the day changes the page: a past day stays as it was. */
export function dayTags({ day }: AsOf): string[] {
  // Yesterday too: a page that was begun before midnight may ask after it.
  return day < addDays(today(), -1) ? [] : [tags.day];
}

/** The day at a venue: on plain pages by its own clock, which may be a day from ours. Reads the clock: not for what is cached. */
export function dayAtVenue({ day }: AsOf, timeZone: string | null): Day {
  return day === today() ? todayIn(timeZone ?? "UTC") : day;
}
