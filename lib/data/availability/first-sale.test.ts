import { expect, it } from "vitest";
import type { AnswerView, MarketRowView } from "@/lib/data/availability/availability-view";
import { firstSale } from "@/lib/data/availability/first-sale";
import { day } from "@/lib/domain/window/day";
import { dayWindow, tbd } from "@/lib/domain/window/make-window";
import type { Window } from "@/lib/domain/window/window";

const basis = { certainty: "official", deciding: null, agreeing: [], dissenting: [], open: [] } as const;
const when = (window: Window) => ({ ...basis, window, narrowest: null });
const on = (date: string) => when(dayWindow(day(date)));
const said = (change: Partial<AnswerView>): AnswerView => ({
  ...{ answer: "available", basis, preorder: null, sale: null, prices: [], ...change },
});
const row = (code: string, change: Partial<AnswerView>): MarketRowView => ({
  ...{ markets: [{ code, name: null, home: null }], besides: [], offers: [] },
  ...said(change),
});
const first = (rows: MarketRowView[], since: string | null = null, unplaced: AnswerView | null = null) => {
  const found = firstSale({ rows }, unplaced, since === null ? null : day(since));
  return found && [found.markets[0]?.code ?? null, found.when?.window?.earliest ?? null, found.preorder];
};

const CHINA = row("CN", { sale: on("2021-01-01") });
const GERMANY = row("DE", { sale: on("2021-03-01"), preorder: on("2020-12-01") });

it("is the earliest sale, whatever market comes first, and a pre-order only where no sale is dated", () => {
  expect(first([GERMANY, CHINA])).toEqual(["CN", "2021-01-01", false]);
  expect(first([row("IN", { preorder: on("2021-02-01") }), row("US", {})])).toEqual(["IN", "2021-02-01", true]);
});

it("is of this launch rather than of one before it", () => {
  expect(first([CHINA, GERMANY], "2021-02-08")).toEqual(["DE", "2021-03-01", false]);
  expect(first([CHINA], "2021-02-08")).toEqual(["CN", "2021-01-01", false]);
});

it("is nowhere where it does not come, and has no date that nobody gave", () => {
  const off = ["excluded", "unlikely", "unknown"] as const;
  expect(first(off.map((answer) => row("CN", { answer, sale: on("2021-01-01") })))).toBeNull();
  expect(first([row("CN", { sale: when(tbd()) }), row("US", {})])).toEqual(["CN", null, false]);
  expect(first([])).toBeNull();
});

it("may be of no market", () => {
  expect(first([row("CN", {})], null, said({ sale: on("2021-05-01") }))).toEqual([null, "2021-05-01", false]);
});
