import { describe, expect, it } from "vitest";
import type { Price } from "@/lib/domain/claim/claim";
import { formatPrice } from "./price";

const yuan = (kind: Price["kind"], low: string, high: string | null = null): Price => ({
  kind,
  low,
  high,
  currency: "CNY",
});

describe("formatPrice", () => {
  it.each([
    [yuan("exact", "5999.00"), "CN¥5,999"],
    [yuan("from", "5999.00"), "from CN¥5,999"],
    [yuan("about", "6000.00"), "about CN¥6,000"],
    [yuan("range", "5999.00", "6999.00"), "CN¥5,999–CN¥6,999"],
    [{ kind: "exact", low: "899.90", high: null, currency: "EUR" } as const, "€899.90"],
    [{ kind: "exact", low: "149900.00", high: null, currency: "JPY" } as const, "¥149,900"],
  ])("says %o as %s", (price, said) => {
    expect(formatPrice(price)).toBe(said);
  });

  it("keeps every digit of an amount that a float would round", () => {
    expect(formatPrice(yuan("exact", "9999999999.99"))).toBe("CN¥9,999,999,999.99");
  });
});
