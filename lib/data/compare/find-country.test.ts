import { expect, it } from "vitest";
import { findCountry } from "@/lib/data/compare/find-country";
import type { ListedMarketView } from "@/lib/data/market/market-view";

const listed = (code: string, name: string, kind: ListedMarketView["kind"]): ListedMarketView => ({
  ...{ market: { code, name, home: null }, kind, named: false },
});
const MARKETS = [listed("DE", "Germany", "country"), listed("europe", "Europe", "group")];

it("finds a country by its code or its name, in whatever letters, and no group", () => {
  expect(["DE", "de", " germany ", "Europe", "europe", "", "D"].map((typed) => findCountry(typed, MARKETS))).toEqual([
    ...["DE", "DE", "DE", null, null, null, null],
  ]);
});
