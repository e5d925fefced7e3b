import { today } from "@/lib/clock";
import { getCalendarFeed } from "@/lib/data/feed/get-feed";
import { env } from "@/lib/env";
import { writeCalendar } from "@/lib/feeds/write-calendar";
import { calendarFeedAddress } from "@/lib/format/feed-address";
import { readFeedQuery } from "@/lib/schemas/feed-query";
import { answerFault, answerFeed, answerMoved, answerNothing } from "../_parts/answer";

// The text is published and refreshed by tag, as a page is; only whether the asker has it already is looked at each time.
export const dynamic = "force-dynamic";

/** `?brand=`, `?device=` or `?market=`: launches with a day, to subscribe to. */
export async function GET(request: Request): Promise<Response> {
  const query = readFeedQuery(new URL(request.url).searchParams);
  if (!query.ok) return answerFault(query.fault);
  const feed = await getCalendarFeed(query.scope, today(), (of, events) => writeCalendar(of, events, env.APP_ORIGIN));
  switch (feed.found) {
    case "here":
      return answerFeed(request, feed, "text/calendar; charset=utf-8");
    case "moved":
      return answerMoved(calendarFeedAddress(feed.scope));
    case "nothing":
      return answerNothing(query.scope?.kind ?? "feed");
  }
}
