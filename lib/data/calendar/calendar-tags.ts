import "server-only";
import { tags } from "@/lib/cache-tags";
import type { FoundLaunches } from "@/lib/data/calendar/find-launches";
import { type AsOf, dayTags, isPresent } from "@/lib/data/ledger/as-of";

/**
 * What a calendar page of a year or one of its months is refreshed by. A write tells the years that a launch is in by what is
 * believed today; of a day past it may change any year, so that such a page goes by every write, which all touch `home`.
 * So does one that holds what belongs to no year, or points to another one because it holds nothing.
 */
export function calendarTags(year: number, { brandIds, ids }: FoundLaunches, asOf: AsOf, undated: boolean): string[] {
  const anyWrite = undated || ids.length === 0 || !isPresent(asOf);
  return [
    ...[tags.everything, ...dayTags(asOf), tags.year(year), ...brandIds.map(tags.subject)],
    ...(anyWrite ? [tags.home] : []),
  ];
}
