import { expect, it } from "vitest";
import type { Price } from "@/lib/domain/claim/claim";
import { priceFrom } from "@/lib/format/price-from";

const price = (low: string, change: Partial<Price> = {}) => ({
  price: { kind: "exact", low, high: null, currency: "CNY", ...change } as Price,
});
const text = (...prices: ReturnType<typeof price>[]) => priceFrom(prices)?.text;

it("tells the lowest, and that others are higher", () => {
  expect(text(price("5999"))).toBe("CN¥5,999");
  expect(text(price("6999"), price("5999"), price("10499"))).toBe("from CN¥5,999");
  expect(text(price("5999"), price("5999"))).toBe("CN¥5,999");
});

it("compares no currencies, and says “from” once", () => {
  expect(text(price("5999"), price("799", { currency: "EUR" }))).toBe("CN¥5,999");
  expect(text(price("5999", { kind: "from" }), price("6999"))).toBe("from CN¥5,999");
  expect(text(price("900", { kind: "about" }), price("1000"))).toBe("from about CN¥900");
});

it("has nothing to tell of none", () => {
  expect(priceFrom([])).toBeNull();
});
