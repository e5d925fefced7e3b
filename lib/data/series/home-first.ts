import type { MarketCode } from "@/lib/domain/market/market";

/** Markets in the order in which they are told: the home market, then by code. */
export function homeFirst(codes: readonly MarketCode[], home: MarketCode | null): MarketCode[] {
  const rank = (code: MarketCode) => (code === home ? "" : code);
  return [...codes].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
