import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import { tags } from "@/lib/cache-tags";
import { countMarkets } from "@/lib/data/market/count-markets";
import type { MarketCountView } from "@/lib/data/market/market-view";
import type { Day } from "@/lib/domain/window/window";

/** Every market that somebody spoke of, as of the projected day. */
export const listMarkets = cache(async (today: Day): Promise<MarketCountView[]> => {
  const load = unstable_cache(() => countMarkets(), ["markets", today], {
    tags: [tags.everything, tags.day, tags.list("markets")],
  });
  return load();
});
