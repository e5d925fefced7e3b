import { cache } from "react";
import { today } from "@/lib/clock";
import { findCountry } from "@/lib/data/compare/find-country";
import { resolveCompared, type ResolvedPhones } from "@/lib/data/compare/resolve-compared";
import { asStated } from "@/lib/data/ledger/as-of";
import { listMarkets } from "@/lib/data/market/list-markets";
import type { ListedMarketView } from "@/lib/data/market/market-view";
import type { MarketCode } from "@/lib/domain/market/market";
import { readCompareQuery, type SearchParams } from "./read-query";

/** What an address asks to compare, as far as it is known. */
export interface CompareAnswer extends ResolvedPhones {
  /** Null where none was asked for, or one that is none. */
  readonly market: MarketCode | null;
  /** As it was asked for; empty for none. */
  readonly typedMarket: string;
  readonly countries: readonly ListedMarketView[];
  /** Nothing that was asked for is unknown, unclear or left out. */
  readonly settled: boolean;
}

/** Read once for a page and its title. */
export function answerQuery(params: SearchParams): Promise<CompareAnswer> {
  const { devices, device, market } = params;
  return answer(JSON.stringify({ devices, device, market }));
}

const answer = cache(async (asked: string): Promise<CompareAnswer> => {
  const { typed, market: typedMarket } = readCompareQuery(JSON.parse(asked) as SearchParams);
  const resolved = await resolveCompared(typed, asStated(today()));
  const markets = await listMarkets(today());
  const market = typedMarket === "" ? null : findCountry(typedMarket, markets);
  return {
    ...resolved,
    market,
    typedMarket,
    countries: markets.filter(({ kind }) => kind === "country"),
    settled: resolved.open.length + resolved.left.length === 0 && (typedMarket === "" || market !== null),
  };
});
