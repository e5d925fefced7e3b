import type { ListedMarketView } from "@/lib/data/market/market-view";
import type { MarketCode } from "@/lib/domain/market/market";

/** The country that was typed by its code or its name in the catalog, letter case aside; null for what is none. */
export function findCountry(typed: string, markets: readonly ListedMarketView[]): MarketCode | null {
  const wanted = typed.trim().toLowerCase();
  const found = markets.find(
    ({ kind, market: { code, name } }) =>
      kind === "country" && (code.toLowerCase() === wanted || name?.toLowerCase() === wanted),
  );
  return found?.market.code ?? null;
}
