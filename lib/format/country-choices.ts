import type { FormChoice } from "@/lib/format/choices";
import { formatMarketTitle } from "@/lib/format/market-title";
import { indexMarkets, type Listed } from "@/lib/format/market-index";

/** Countries as a form offers them, by name: "Åland Islands" under A. */
export function countryChoices(countries: readonly Listed[]): FormChoice[] {
  return indexMarkets(countries).flatMap(({ markets }) =>
    markets.map(({ market, kind }) => ({ value: market.code, label: formatMarketTitle(market, kind) })),
  );
}
