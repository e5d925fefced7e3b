import "server-only";
import { unstable_cache } from "next/cache";
import { tags } from "@/lib/cache-tags";
import { today } from "@/lib/clock";
import { type AsOf, asRecorded, asStated } from "@/lib/data/ledger/as-of";
import { day, parseDay } from "@/lib/domain/window/day";

/** No claim in the ledger is older. Days are bounded so that inventing them is pointless (DESIGN 6). */
const FIRST = day("2000-01-01");

/** What an address asks for by its day and its clock, "stated" or "recorded"; null for no day, one too early or one to come. */
export async function readAsOf(segments: { readonly day: string; readonly clock: string }): Promise<AsOf | null> {
  const asked = parseDay(segments.day);
  if (asked === null || asked < FIRST) return null;
  if (asked > today()) {
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
