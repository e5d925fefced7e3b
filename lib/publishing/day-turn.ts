import { tags } from "@/lib/cache-tags";
import { now, today, todayIn } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { moveProjectionDay } from "@/lib/mutations/move-projection-day";
import { refreshPages } from "@/lib/publishing/refresh-pages";

/** Every time zone's midnight falls on a quarter of an hour in UTC. */
const QUARTER_MS = 15 * 60 * 1_000;

/** At each venue's midnight, what depends on the day is out of date. A pinned clock has no midnight. */
export function watchTheDay(): void {
  if (env.DEBUT_NOW) return;
  let known: ReadonlyMap<string, string> | null = null;

  const look = async () => {
    try {
      const days = await daysAtVenues();
      if (known && [...days].some(([zone, day]) => known?.get(zone) !== day)) {
        await moveProjectionDay(today());
        await refreshPages([tags.day]);
      }
      known = days;
    } catch (error) {
      // The next quarter tries again, and compares with the last day that was seen to be published.
      console.error("the day could not be turned:", error instanceof Error ? error.message : error);
    }
    setTimeout(() => void look(), QUARTER_MS - (now().getTime() % QUARTER_MS) + 500).unref();
  };
  void look();
}

/** Zone to its day now, for UTC and for each zone that a launch is held in. */
async function daysAtVenues(): Promise<Map<string, string>> {
  const rows = await db.launchEvent.findMany({
    where: { timeZone: { not: null } },
    distinct: ["timeZone"],
    select: { timeZone: true },
    take: 500,
  });
  const zones = ["UTC", ...rows.flatMap(({ timeZone }) => (timeZone ? [timeZone] : []))];
  return new Map(zones.map((zone) => [zone, todayIn(zone)]));
}
