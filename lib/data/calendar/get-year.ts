import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import { arrangeYear } from "@/lib/data/calendar/arrange";
import { calendarTags } from "@/lib/data/calendar/calendar-tags";
import { findInSpan, loadSpan, type Span } from "@/lib/data/calendar/load-span";
import type { YearView } from "@/lib/data/calendar/views";
import { type AsOf, asOfKeys, keepingTo } from "@/lib/data/ledger/as-of";
import { datedEntries } from "@/lib/data/load-launch-entries";
import { firstDayOfMonth, lastDayOfMonth, yearOf } from "@/lib/domain/window/day";
import { placeInYear } from "@/lib/domain/window/place-window";

/** A year of the calendar, by brand; what has no date stands in the current year. */
export const getYear = cache(async (year: number, asOf: AsOf): Promise<YearView> => {
  const span: Span = {
    from: firstDayOfMonth(year, 1),
    to: lastDayOfMonth(year, 12),
    holds: (window) => placeInYear(window, year, asOf.day) !== null,
  };
  const undated = year === yearOf(asOf.day);
  const found = await findInSpan(span, { undated }, asOf);
  const load = unstable_cache(
    () => loadSpan(found.ids, span, asOf),
    ["year", span.from, ...asOfKeys(asOf), ...found.ids],
    { tags: calendarTags(year, found, asOf, undated) },
  );
  const { entries, nearest } = await load();
  return {
    year,
    today: asOf.day,
    ...keepingTo(asOf),
    left: found.left,
    brands: arrangeYear(datedEntries(entries, asOf), year, asOf.day),
    before: nearest.before && yearOf(nearest.before),
    after: nearest.after && yearOf(nearest.after),
  };
});
