import { expect, it } from "vitest";
import { formatSuggestion } from "./suggestion";

it("says of a page that may be meant where it is, what it is called, and what it is", () => {
  const ultra = { kind: "device", slug: "xiaomi-12s-ultra", name: "Xiaomi 12S Ultra", brand: "Xiaomi" } as const;
  const address = { id: "/devices/xiaomi-12s-ultra", text: "Xiaomi 12S Ultra" };
  expect(formatSuggestion({ ...ultra, by: null })).toEqual({ ...address, note: "phone · Xiaomi" });
  expect(formatSuggestion({ ...ultra, by: "thor" })).toEqual({ ...address, note: "phone · Xiaomi · thor" });
  const unnamed = { kind: "launch", slug: "x", name: null, brand: "Xiaomi", by: null } as const;
  expect(formatSuggestion(unnamed).text).toBe("Untitled launch");
  const market = { id: "/markets/DE", text: "Germany", note: "market" };
  expect(formatSuggestion({ kind: "market", code: "DE", name: "Germany" })).toEqual(market);
});
