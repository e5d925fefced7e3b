import { expect, it } from "vitest";
import { formatMarketInText, formatMarketPart, formatMarketPartNote, formatMarketTitle } from "./market-title";

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

it("heads what is over apart from what comes, and says what is not known of it", () => {
  expect(formatMarketPart("not-coming")).toBe("Said not to come");
  expect([formatMarketPart("overdue"), formatMarketPartNote("overdue", "country")]).toEqual([
    "Due and overdue",
    "no statement on record tells what became of them",
  ]);
  expect([formatMarketPart("unconfirmed"), formatMarketPartNote("unconfirmed", "country")]).toEqual([
    "Announced, sale not confirmed",
    "nobody has said that they are sold there",
  ]);
  expect(formatMarketPartNote("unconfirmed", "group")).toBe("nobody has said that they are sold in all of it");
  expect(formatMarketPartNote("coming", "country")).toBeNull();
});
