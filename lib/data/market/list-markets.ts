import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import { tags } from "@/lib/cache-tags";
import { findMarkets } from "@/lib/data/market/find-markets";
import type { ListedMarketView } from "@/lib/data/market/market-view";
import type { Day } from "@/lib/domain/window/window";

/** Every market there is, and which of them somebody spoke of as of the projected day. */
export const listMarkets = cache(async (today: Day): Promise<ListedMarketView[]> => {
  const load = unstable_cache(() => findMarkets(), ["markets", today], {
    tags: [tags.everything, tags.day, tags.list("markets")],
  });
  return load();
});
