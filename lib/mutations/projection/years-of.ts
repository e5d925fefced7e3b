import { yearOf } from "@/lib/domain/window/day";
import type { Day } from "@/lib/domain/window/window";

/** The calendar years that a window stands in: an open end counts only in its closed end's year, no date in today's (DESIGN 3). */
export function yearsOf(window: { earliest: Date | null; latest: Date | null } | undefined, today: Day): number[] {
  if (!window) return [];
  const from = (window.earliest ?? window.latest)?.getUTCFullYear() ?? yearOf(today);
  const to = (window.latest ?? window.earliest)?.getUTCFullYear() ?? yearOf(today);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
