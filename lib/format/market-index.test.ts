import { expect, it } from "vitest";
import { formatMarketTitle } from "./market-title";
import { indexMarkets } from "./market-index";

const CODES = ["GB", "DE", "AL", "AX", "AF", "CI", "CH", "JP", "TR"];
const country = (code: string) => ({ market: { code, name: null, home: null }, kind: "country" as const });
const index = indexMarkets(CODES.map(country));
const under = (letter: string) =>
  index.find((one) => one.letter === letter)?.markets.map(({ market, kind }) => formatMarketTitle(market, kind)) ?? [];

it("lists each country once, letter by letter", () => {
  expect(index.flatMap(({ markets }) => markets.map(({ market }) => market.code)).sort()).toEqual([...CODES].sort());
  expect(index.map(({ letter }) => letter)).toEqual([...new Set(index.map(({ letter }) => letter))].sort());
  expect(index.every(({ letter }) => /^[A-Z]$/.test(letter))).toBe(true);
});

it("puts an accented letter where a reader looks for it", () => {
  expect(under("A").slice(0, 3)).toEqual(["Afghanistan", "Åland Islands", "Albania"]);
  expect(under("C")).toContain("Côte d’Ivoire");
  expect(under("G")).toContain("Germany");
});
