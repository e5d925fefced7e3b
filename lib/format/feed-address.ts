import type { FeedScope } from "@/lib/domain/launch/feed-scope";
import { addressOf, marketAddress } from "@/lib/format/address";

/** The feed of how dates moved, in its two forms. */
export const MOVES_ATOM = "/feeds/launches.atom";
export const MOVES_JSON = "/feeds/launches.json";

/** The calendar of everything (null), or of what is followed: "/feeds/calendar.ics?market=DE". */
export function calendarFeedAddress(scope: FeedScope | null): string {
  if (scope === null) return "/feeds/calendar.ics";
  return `/feeds/calendar.ics?${scope.kind}=${scope.kind === "market" ? scope.code : scope.slug}`;
}

/** The page that tells the same, and what has no day too. */
export function followedPage(scope: FeedScope | null): string {
  if (scope === null) return "/calendar";
  return scope.kind === "market" ? marketAddress(scope.code) : addressOf(scope);
}

/** The address by which a browser hands a calendar to the program that keeps calendars: a scheme of its own. */
export function webcalAddress(url: string): string {
  return url.replace(/^https?:/, "webcal:");
}
