import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { PriceView } from "@/lib/data/availability/availability-view";
import type { MarketLineView, MarketSubjectView } from "@/lib/data/market/market-view";
import { day } from "@/lib/domain/window/day";
import { dayWindow, month } from "@/lib/domain/window/make-window";
import { MarketList } from "./market-list";
import { MarketTable } from "./market-table";

const place = (code: string, name: string | null = null) => ({ code, name, home: "CN" });
const phone: MarketSubjectView = {
  ref: { id: "d", kind: "device", slug: "xiaomi-12", name: "Xiaomi 12" },
  ...{ formFactor: null, window: null, certainty: "rumored", status: "planned", due: "upcoming", next: null },
};
const price = (market: string): PriceView => ({
  ...{ offer: null, certainty: "reported", market: place(market), saidBy: null },
  price: { kind: "exact", low: "749", high: null, currency: "USD" },
});
const basis = { certainty: "unknown", deciding: null, agreeing: [], dissenting: [], open: [] } as const;
const row = { answer: "expected", basis, preorder: null, sale: null, prices: [] } as const;

const text = (node: Parameters<typeof renderToStaticMarkup>[0]) =>
  renderToStaticMarkup(node)
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");
const list = (told: Partial<MarketLineView>, subject: Partial<MarketSubjectView> = {}) =>
  text(<MarketList market="DE" lines={[{ ...row, subjects: [{ ...phone, ...subject }], ...told }]} />);

it("says of a price where it was said, unless that is the very market", () => {
  expect(list({ prices: [price("international")] })).toContain("All outside China: $749");
  expect(list({ prices: [price("DE")] })).toMatch(/[^:] \$749/);
});

it("says so at a device’s table of markets too", () => {
  const rows = (...markets: string[]) => [
    { ...row, markets: markets.map((code) => place(code)), besides: [], offers: [], prices: [price("international")] },
  ];
  const table = (...markets: string[]) =>
    text(<MarketTable availability={{ home: null, rows: rows(...markets), imports: [] }} />);
  expect(table("DE")).toContain("All outside China: $749");
  expect(table("international")).not.toContain("All outside China: $749");
});

it("marks what is overdue, due or moved as the lists of phones do", () => {
  const window = month(2026, 9);
  expect(list({}, { window, due: "overdue" })).toContain("September 2026 passed, no word since");
  expect(list({}, { window: dayWindow(day("2026-09-04")), due: "due" })).toContain(
    "4 September 2026 announced for then, no word since",
  );
  expect(list({}, { window, due: "settled", status: "moved" })).toContain("September 2026 moved, no new date");
  expect(list({}, { window, due: "settled", status: "canceled" })).toMatch(/Xiaomi 12 rumored canceled/);
  expect(list({}, { window, due: "upcoming" })).not.toContain("no word since");
});

it("names the launch that is next where the first is over", () => {
  const next = { window: dayWindow(day("2022-03-15")), certainty: "official" } as const;
  expect(list({}, { next })).toContain("next launch: 15 March 2022");
});
