import { useSyncExternalStore } from "react";
import { keptMarket, watchMarket } from "@/components/my-market/kept-market";
import type { MarketCode } from "@/lib/domain/market/market";

/** Where the reader is, on every part of a page at once; null until the page is awake, and where nothing is kept. */
export function useMyMarket(): MarketCode | null {
  return useSyncExternalStore(watchMarket, keptMarket, () => null);
}
