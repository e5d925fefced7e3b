import type { FeedScope } from "@/lib/domain/launch/feed-scope";
import { calendarFeedAddress, MOVES_ATOM, MOVES_JSON } from "@/lib/format/feed-address";

/** The feeds that a page has beside it, for programs that look for them (`alternates.types` of its metadata). */
export function feedTypes(scope: FeedScope | null) {
  return {
    "text/calendar": [{ url: calendarFeedAddress(scope), title: "Calendar" }],
    "application/atom+xml": [{ url: MOVES_ATOM, title: "What changed" }],
    "application/feed+json": [{ url: MOVES_JSON, title: "What changed" }],
  };
}
