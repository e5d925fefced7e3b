import { monthPath, yearPath } from "@/components/calendar/paths";
import type { CalendarBounds } from "@/lib/data/calendar/bounds";
import { monthOf, yearOf } from "@/lib/domain/window/day";
import { parseWindow } from "@/lib/domain/window/parse-window";
import type { Day } from "@/lib/domain/window/window";
import { formatParseFault } from "@/lib/format/parse-fault";

/** Where a typed date leads, or why it leads nowhere. */
export type Destination = { readonly path: string } | { readonly error: string };

/** The month that holds the whole of what is typed, else the year in which it begins (or, without a beginning, ends). */
export function whereToGo(typed: string, today: Day, { first, last }: CalendarBounds): Destination {
  const parsed = parseWindow(typed, { statedOn: today });
  if (!parsed.ok) return { error: formatParseFault(parsed.reason) };
  const { earliest, latest } = parsed.window;
  const [from, to] = [earliest ?? latest, latest ?? earliest];
  if (from === null || to === null) return { error: "No date has no page. Type a month or a year." };
  const year = yearOf(from);
  if (year < first || year > last) return { error: `The calendar holds the years from ${first} to ${last}.` };
  const isOneMonth = year === yearOf(to) && monthOf(from) === monthOf(to);
  return { path: isOneMonth ? monthPath({ year, month: monthOf(from) }) : yearPath(year) };
}
