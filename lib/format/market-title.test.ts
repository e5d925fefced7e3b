import { expect, it } from "vitest";
import { formatMarketCounts, formatMarketInText, formatMarketPart, formatMarketTitle } from "./market-title";

it.each([
  ["DE", "Germany", "country", "Germany"],
  ["europe", "Europe", "group", "Europe"],
  ["international", "Outside the home market", "international", "Outside the home market"],
  ["everywhere", "Everywhere", "everywhere", "Everywhere"],
] as const)("%s is called so on its page", (code, name, kind, title) => {
  expect(formatMarketTitle({ code, name, home: null }, kind)).toBe(title);
});

it("names no home where it speaks of no one brand", () => {
  const place = (code: string, name: string) => formatMarketInText({ code, name, home: null });
  expect(place("international", "Outside the home market")).toBe("markets outside a brand’s home");
  expect([place("US", "United States"), place("europe", "Europe")]).toEqual(["the United States", "Europe"]);
});

it("counts what is said in words, and nothing that is not", () => {
  expect(formatMarketCounts({ coming: 3, onSale: 12, against: 2, total: 17 })).toBe(
    "3 coming, 12 on sale, 2 said not to come",
  );
  expect(formatMarketCounts({ coming: 0, onSale: 1, against: 0, total: 1 })).toBe("1 on sale");
  expect(formatMarketCounts({ coming: 0, onSale: 0, against: 0, total: 1 })).toBe("1 phone spoken of");
  expect(formatMarketPart("not-coming")).toBe("Said not to come");
});
