import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import { tags } from "@/lib/cache-tags";
import { arrangeMonth } from "@/lib/data/calendar/arrange";
import { findLaunches } from "@/lib/data/calendar/find-launches";
import { findNearest } from "@/lib/data/calendar/find-nearest";
import type { MonthView } from "@/lib/data/calendar/views";
import { type AsOf, asOfKeys, dayTags } from "@/lib/data/ledger/as-of";
import { datedEntries, loadLaunchEntries } from "@/lib/data/load-launch-entries";
import { firstDayOfMonth, lastDayOfMonth, monthOf, yearOf } from "@/lib/domain/window/day";
import type { Month } from "@/lib/domain/window/place-window";
import type { Day } from "@/lib/domain/window/window";

/** A month of the calendar; `month` is 1–12, `year` within the calendar's bounds. */
export const getMonth = cache(async (year: number, month: number, asOf: AsOf): Promise<MonthView> => {
  const [from, to] = [firstDayOfMonth(year, month), lastDayOfMonth(year, month)];
  const { ids, brandIds, left } = await findLaunches(from, to, { undated: false });
  const load = unstable_cache(
    async () => ({
      entries: await loadLaunchEntries(ids),
      nearest: ids.length === 0 ? await findNearest(from, to) : { before: null, after: null },
    }),
    ["month", from, ...asOfKeys(asOf), ...ids],
    // With nothing on it, it shows which other month has something, and that may be of any year.
    {
      tags: [
        tags.everything,
        ...dayTags(asOf),
        tags.year(year),
        ...(ids.length ? brandIds.map(tags.subject) : [tags.home]),
      ],
    },
  );
  const { entries, nearest } = await load();
  return {
    year,
    month,
    today: asOf.day,
    left,
    ...arrangeMonth(datedEntries(entries, asOf), year, month),
    before: nearest.before && monthOfDay(nearest.before),
    after: nearest.after && monthOfDay(nearest.after),
  };
});

function monthOfDay(day: Day): Month {
  return { year: yearOf(day), month: monthOf(day) };
}
