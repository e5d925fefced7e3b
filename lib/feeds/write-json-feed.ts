import { MOVES_JSON } from "@/lib/format/feed-address";
import { type LaunchMove, tellMove, type ToldMove } from "./told-move";
import { FEED_ABOUT, FEED_TITLE } from "./write-atom";

/** The moves, the latest first, as JSON Feed 1.1 (jsonfeed.org). The same for the same moves. */
export function writeJsonFeed(moves: readonly LaunchMove[], origin: string): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: FEED_TITLE,
    description: FEED_ABOUT,
    home_page_url: `${origin}/`,
    feed_url: origin + MOVES_JSON,
    language: "en",
    authors: [{ name: "Debut", url: `${origin}/` }],
    items: moves.map((move) => itemOf(tellMove(move, origin))),
  });
}

function itemOf({ id, title, text, brand, url, source, at }: ToldMove) {
  const read = source === null ? {} : { external_url: source };
  return { id, url, ...read, title, content_text: text, date_published: at, tags: [brand] };
}
