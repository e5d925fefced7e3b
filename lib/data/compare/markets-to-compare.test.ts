import { expect, it } from "vitest";
import type { MarketRowView } from "@/lib/data/availability/availability-view";
import { marketsToCompare } from "@/lib/data/compare/markets-to-compare";

const place = (code: string) => ({ code, name: null, home: null });

function phone(home: string | null, ...named: string[][]) {
  const basis = { certainty: "unknown", deciding: null, agreeing: [], dissenting: [], open: [] } as const;
  const rest = { basis, answer: "unknown", besides: [], preorder: null, sale: null, prices: [], offers: [] } as const;
  const rows = named.map((codes): MarketRowView => ({ markets: codes.map(place), ...rest }));
  return { home: home === null ? null : place(home), rows };
}

it("answers for the homes of all, and for Germany, India and the United States where nobody names more", () => {
  expect(marketsToCompare([phone("CN"), phone("KR")], null)).toEqual(["CN", "KR", "DE", "IN", "US"]);
  expect(marketsToCompare([phone("US", ["US"], ["international"]), phone("US")], null)).toEqual(["US", "DE", "IN"]);
  expect(marketsToCompare([phone(null)], null)).toEqual(["DE", "IN", "US"]);
});

it("answers first for the country that is asked for, and tells none twice", () => {
  expect(marketsToCompare([phone("CN")], "CN")).toEqual(["CN", "DE", "IN", "US"]);
  expect(marketsToCompare([phone("CN")], "DE")).toEqual(["DE", "CN", "IN", "US"]);
});

it("prefers countries that were named for the most phones, and no groups", () => {
  const phones = [phone("CN", ["FR", "GB"], ["europe"]), phone("CN", ["GB"], ["IN", "JP"])];
  expect(marketsToCompare(phones, null)).toEqual(["CN", "GB", "IN", "FR", "JP"]);
});

it("adds one at least to however many homes", () => {
  const phones = ["CN", "KR", "US", "GB"].map((home) => phone(home));
  expect(marketsToCompare(phones, null)).toEqual(["CN", "KR", "US", "GB", "DE"]);
  expect(marketsToCompare(phones, "FR")).toEqual(["FR", "CN", "KR", "US", "GB", "DE"]);
});
