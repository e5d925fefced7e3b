import { today } from "@/lib/clock";
import { getMovesFeed } from "@/lib/data/feed/get-feed";
import { env } from "@/lib/env";
import { writeAtom } from "@/lib/feeds/write-atom";
import { refuseQuery } from "@/lib/schemas/feed-query";
import { answerFault, answerFeed } from "../_parts/answer";

// As the calendar beside it: published, and only its tag is looked at for each who asks.
export const dynamic = "force-dynamic";

/** How the dates of launches moved, the latest first. */
export async function GET(request: Request): Promise<Response> {
  const fault = refuseQuery(new URL(request.url).searchParams);
  if (fault !== null) return answerFault(fault);
  const feed = await getMovesFeed("atom", today(), (moves) => writeAtom(moves, env.APP_ORIGIN));
  return answerFeed(request, feed, "application/atom+xml; charset=utf-8");
}
