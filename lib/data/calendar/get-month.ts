import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import { arrangeMonth } from "@/lib/data/calendar/arrange";
import { calendarTags } from "@/lib/data/calendar/calendar-tags";
import { findInSpan, loadSpan, type Span } from "@/lib/data/calendar/load-span";
import type { MonthView } from "@/lib/data/calendar/views";
import { type AsOf, asOfKeys, keepingTo } from "@/lib/data/ledger/as-of";
import { datedEntries } from "@/lib/data/load-launch-entries";
import { firstDayOfMonth, lastDayOfMonth, monthOf, yearOf } from "@/lib/domain/window/day";
import { type Month, placeInMonth } from "@/lib/domain/window/place-window";
import type { Day } from "@/lib/domain/window/window";

/** A month of the calendar; `month` is 1–12, `year` within the calendar's bounds. */
export const getMonth = cache(async (year: number, month: number, asOf: AsOf): Promise<MonthView> => {
  const span: Span = {
    from: firstDayOfMonth(year, month),
    to: lastDayOfMonth(year, month),
    holds: (window) => placeInMonth(window, year, month) !== null,
  };
  const found = await findInSpan(span, { undated: false }, asOf);
  const load = unstable_cache(
    () => loadSpan(found.ids, span, asOf),
    ["month", span.from, ...asOfKeys(asOf), ...found.ids],
    { tags: calendarTags(year, found, asOf, false) },
  );
  const { entries, nearest } = await load();
  return {
    year,
    month,
    today: asOf.day,
    ...keepingTo(asOf),
    left: found.left,
    ...arrangeMonth(datedEntries(entries, asOf), year, month),
    before: nearest.before && monthOfDay(nearest.before),
    after: nearest.after && monthOfDay(nearest.after),
  };
});

function monthOfDay(day: Day): Month {
  return { year: yearOf(day), month: monthOf(day) };
}
