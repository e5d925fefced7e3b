import { expect, test } from "vitest";
import { facts } from "../belief/facts.fixtures";
import { coversMarket, kindOfMarket } from "./covers-market";

test.each([
  ["DE", "DE", true],
  ["DE", "FR", false],
  ["europe", "DE", true],
  ["europe", "CN", false],
  ["europe", "dach", false],
  ["international", "DE", true],
  ["international", "CN", false],
  ["international", "europe", true],
  ["international", "asia", false],
  ["international", "everywhere", false],
  ["international", "nowhere-known", false],
  ["everywhere", "CN", true],
  ["everywhere", "international", true],
  ["europe", "international", false],
  ["atlantis", "DE", false],
])("for a Chinese brand %s covers %s: %s", (outer, inner, covered) => {
  expect(coversMarket(outer, inner, "CN", facts)).toBe(covered);
});

test("where the home is not known, international covers no country", () => {
  expect(coversMarket("international", "DE", null, facts)).toBe(false);
});

test("codes tell what they stand for", () => {
  expect(["DE", "europe", "international", "everywhere"].map(kindOfMarket)).toEqual([
    "country",
    "group",
    "international",
    "everywhere",
  ]);
});
