import "server-only";
import { createHash } from "node:crypto";
import { unstable_cache } from "next/cache";
import { tags } from "@/lib/cache-tags";
import { findFollowed, type Found } from "@/lib/data/feed/find-followed";
import { loadCalendar } from "@/lib/data/feed/load-calendar";
import { type LaunchMoveView, loadMoves } from "@/lib/data/feed/load-moves";
import type { StampedEvent } from "@/lib/domain/launch/calendar-event";
import type { FeedScope, Followed } from "@/lib/domain/launch/feed-scope";
import type { Day } from "@/lib/domain/window/window";

/** A feed as it is sent, and the name of these very bytes (an entity tag, with its quotes). */
export interface FeedText {
  readonly found: "here";
  readonly text: string;
  readonly etag: string;
}

/** Every write touches `home`: which of them change which feed is asked by making it anew, and the same text keeps its tag. */
const FEED_TAGS = [tags.everything, tags.day, tags.home];

/** The calendar of everything (null) or of what an address names. `write` puts it into words; it must tell the same of the same. */
export async function getCalendarFeed(
  scope: FeedScope | null,
  today: Day,
  write: (of: Followed | null, events: readonly StampedEvent[]) => string,
): Promise<FeedText | Exclude<Found, { found: "here" }>> {
  const found = await findFollowed(scope);
  if (found.found !== "here") return found;
  const { followed } = found;
  const load = unstable_cache(
    async () => textOf(write(followed, await loadCalendar(followed, today))),
    ["calendar-feed", JSON.stringify(followed), today],
    { tags: FEED_TAGS },
  );
  return load();
}

/** How dates moved, in a form that has a `name` of its own. */
export function getMovesFeed(
  name: string,
  today: Day,
  write: (moves: readonly LaunchMoveView[]) => string,
): Promise<FeedText> {
  const load = unstable_cache(async () => textOf(write(await loadMoves(today))), ["moves-feed", name, today], {
    tags: FEED_TAGS,
  });
  return load();
}

function textOf(text: string): FeedText {
  return { found: "here", text, etag: `"${createHash("sha256").update(text).digest("base64url")}"` };
}
