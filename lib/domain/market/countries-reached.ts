import type { Facts } from "../belief/belief";
import { coversMarket, kindOfMarket } from "./covers-market";
import type { MarketCode } from "./market";

/** The markets in which something is said to come, and the home market of its brand. */
export interface Spoken {
  readonly markets: readonly MarketCode[];
  readonly home: MarketCode | null;
}

/**
 * For each, the countries that it is said to come to, of all the countries that any of them names, in the order of their
 * codes: one that is said of Europe is said of Germany, if anything else is said of Germany.
 */
export function countriesReached(spoken: readonly Spoken[], facts: Facts): MarketCode[][] {
  const named = [...new Set(spoken.flatMap(({ markets }) => markets))].filter(isCountry).sort();
  return spoken.map(({ markets, home }) =>
    named.filter((country) => markets.some((market) => coversMarket(market, country, home, facts))),
  );
}

function isCountry(code: MarketCode): boolean {
  return kindOfMarket(code) === "country";
}
