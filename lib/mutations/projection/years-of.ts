import { yearOf } from "@/lib/domain/window/day";
import type { Day } from "@/lib/domain/window/window";

interface LaunchRow {
  readonly listed: boolean;
  readonly earliest: Date | null;
  readonly latest: Date | null;
}

/**
 * The calendar years that a launch's row stands in, if it is listed: an open end counts only in its closed end's year, no
 * date in today's (DESIGN 3).
 */
export function yearsOf(launch: LaunchRow | undefined, today: Day): number[] {
  if (!launch?.listed) return [];
  const from = (launch.earliest ?? launch.latest)?.getUTCFullYear() ?? yearOf(today);
  const to = (launch.latest ?? launch.earliest)?.getUTCFullYear() ?? yearOf(today);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
