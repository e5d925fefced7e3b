import { expect, it } from "vitest";
import { compareAddress } from "@/lib/format/compare-address";

it("is one for the same phones in the same order", () => {
  expect(compareAddress({ slugs: [] })).toBe("/compare");
  expect(compareAddress({ slugs: ["a", "b"] })).toBe("/compare?devices=a,b");
  expect(compareAddress({ slugs: ["b", "a"], market: "DE" })).toBe("/compare?devices=b,a&market=DE");
  expect(compareAddress({ slugs: [], market: "DE" })).toBe("/compare?market=DE");
});

it("keeps names that are not settled as they were typed", () => {
  const address = compareAddress({ slugs: ["a"], typed: ["S22+ & co", "小米"] });
  const query = new URL(address, "https://debut.example").searchParams;
  expect([query.get("devices"), query.getAll("device")]).toEqual(["a", ["S22+ & co", "小米"]]);
});
