import "server-only";
import { unstable_cache } from "next/cache";
import { tags } from "@/lib/cache-tags";
import { today } from "@/lib/clock";
import { type AsOf, asRecorded, asStated } from "@/lib/data/ledger/as-of";
import { dayToShow } from "@/lib/domain/belief/as-of";

/** What an address asks for by its day and its clock, "stated" or "recorded"; null for a day that no page is of. */
export async function readAsOf(segments: { readonly day: string; readonly clock: string }): Promise<AsOf | null> {
  const asked = dayToShow(segments.day, today());
  if (asked === null) {
    await untilTheDayTurns();
    return null;
  }
  switch (segments.clock) {
    case "stated":
      return asStated(asked);
    case "recorded":
      return asRecorded(asked);
    default:
      return null;
  }
}

/** Asked through the cache: so a "not found" for tomorrow goes when the day turns. */
async function untilTheDayTurns(): Promise<void> {
  const toCome = unstable_cache(() => Promise.resolve(true), ["day-to-come"], { tags: [tags.everything, tags.day] });
  await toCome();
}
