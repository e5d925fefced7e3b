import type { MarketCode } from "@/lib/domain/market/market";
import { formatPlaceHead, type Place } from "@/lib/format/place";

/**
 * Where something was said that stands at a market: "All outside China", "Europe". Null where it was said of that very
 * market: "749 dollars" of all outside China is no price in Germany.
 */
export function formatSaidOf(said: Place | null, asked: MarketCode): string | null {
  return said === null || said.code === asked ? null : formatPlaceHead(said);
}
