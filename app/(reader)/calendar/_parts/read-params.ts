import { notFound } from "next/navigation";
import { getCalendarBounds, type CalendarBounds } from "@/lib/data/calendar/bounds";
import type { AsOf } from "@/lib/data/ledger/as-of";

/** The year that an address names; not found outside the calendar's bounds. */
export async function readYear(segment: string, asOf: AsOf): Promise<{ year: number; bounds: CalendarBounds }> {
  const bounds = await getCalendarBounds(asOf);
  const year = /^\d{4}$/.test(segment) ? Number(segment) : 0;
  if (year < bounds.first || year > bounds.last) notFound();
  return { year, bounds };
}

/** The month (1–12) that an address names. `short`: it was written with one digit, and has its page under two. */
export function readMonth(segment: string): { month: number; short: boolean } {
  const month = /^\d{1,2}$/.test(segment) ? Number(segment) : 0;
  if (month < 1 || month > 12) notFound();
  return { month, short: segment.length === 1 };
}
