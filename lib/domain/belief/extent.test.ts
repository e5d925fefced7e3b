import { expect, test } from "vitest";
import type { ClaimValue, Price } from "../claim/claim";
import { compatible, covers } from "./extent";

const price = (kind: Price["kind"], low: string, high: string | null = null, currency = "EUR"): ClaimValue => ({
  property: "price",
  price: { kind, low, high, currency },
});

test.each<[string, ClaimValue, ClaimValue, { covers: boolean; compatible: boolean }]>([
  [
    "the same amount, however written",
    price("exact", "799"),
    price("exact", "799.00"),
    { covers: true, compatible: true },
  ],
  ["another amount", price("exact", "799"), price("exact", "849"), { covers: false, compatible: false }],
  ["from 699 and 799", price("from", "699"), price("exact", "799"), { covers: true, compatible: true }],
  ["from 699 and 649", price("from", "699"), price("exact", "649"), { covers: false, compatible: false }],
  ["about 800 and 849", price("about", "800"), price("exact", "849"), { covers: true, compatible: true }],
  ["about 800 and 899", price("about", "800"), price("exact", "899"), { covers: false, compatible: false }],
  ["ranges that meet", price("range", "700", "800"), price("range", "750", "900"), { covers: false, compatible: true }],
  [
    "one number in two currencies",
    price("exact", "799"),
    price("exact", "799", null, "USD"),
    { covers: false, compatible: false },
  ],
])("%s", (_, outer, inner, expected) => {
  expect({ covers: covers(outer, inner), compatible: compatible(outer, inner) }).toEqual(expected);
});

test("what has no extent covers nothing and says so", () => {
  const feature: ClaimValue = { property: "feature", feature: "Leica camera" };
  expect([covers(feature, feature), compatible(feature, price("exact", "799"))]).toEqual([null, false]);
});
