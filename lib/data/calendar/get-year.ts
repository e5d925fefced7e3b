import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import { tags } from "@/lib/cache-tags";
import { arrangeYear } from "@/lib/data/calendar/arrange";
import { findLaunches } from "@/lib/data/calendar/find-launches";
import { findNearest } from "@/lib/data/calendar/find-nearest";
import type { YearView } from "@/lib/data/calendar/views";
import { type AsOf, asOfKeys, dayTags } from "@/lib/data/ledger/as-of";
import { datedEntries, loadLaunchEntries } from "@/lib/data/load-launch-entries";
import { firstDayOfMonth, lastDayOfMonth, yearOf } from "@/lib/domain/window/day";

/** A year of the calendar, by brand; what has no date stands in the current year. */
export const getYear = cache(async (year: number, asOf: AsOf): Promise<YearView> => {
  const [from, to] = [firstDayOfMonth(year, 1), lastDayOfMonth(year, 12)];
  const undated = year === yearOf(asOf.day);
  const { ids, brandIds, left } = await findLaunches(from, to, { undated });
  const load = unstable_cache(
    async () => ({
      entries: await loadLaunchEntries(ids),
      nearest: ids.length === 0 ? await findNearest(from, to) : { before: null, after: null },
    }),
    ["year", from, ...asOfKeys(asOf), ...ids],
    // What has no date belongs to no year; and a year with nothing points to another one. Every write touches `home`.
    {
      tags: [
        ...[tags.everything, ...dayTags(asOf), tags.year(year), ...brandIds.map(tags.subject)],
        ...(undated || ids.length === 0 ? [tags.home] : []),
      ],
    },
  );
  const { entries, nearest } = await load();
  return {
    year,
    today: asOf.day,
    left,
    brands: arrangeYear(datedEntries(entries, asOf), year, asOf.day),
    before: nearest.before && yearOf(nearest.before),
    after: nearest.after && yearOf(nearest.after),
  };
});
