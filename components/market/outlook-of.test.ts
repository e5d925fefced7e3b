import { expect, it } from "vitest";
import type { AvailabilityView, MarketRowView } from "@/lib/data/availability/availability-view";
import type { Certainty } from "@/lib/domain/belief/belief";
import type { Answer } from "@/lib/domain/market/market-answer";
import { plainSentence } from "@/lib/format/sentence";
import { outlookOf } from "./outlook-of";

const market = (code: string, name: string | null = null) => ({ code, name, home: "CN" });

function row(code: string, answer: Answer, certainty: Certainty, name: string | null = null): MarketRowView {
  const basis = { certainty, deciding: null, agreeing: [], dissenting: [], open: [] };
  return {
    markets: [market(code, name)],
    besides: [],
    answer,
    basis,
    preorder: null,
    sale: null,
    prices: [],
    offers: [],
  };
}

const told = (...rows: MarketRowView[]) => {
  const availability: AvailabilityView = { home: market("CN"), rows, imports: [] };
  return outlookOf(availability).map((sentence) => plainSentence(sentence).replace(/ \(.*\)\.$/, ""));
};

it("gives the surest answer abroad first, and then what is said of the rest", () => {
  const abroad = row("international", "expected", "rumored");
  expect(told(row("CN", "available", "official"), abroad)).toEqual(["In markets outside China: expected"]);
  expect(told(row("europe", "announced", "official", "Europe"), abroad)).toEqual([
    "In Europe: announced",
    "In other markets outside China: expected",
  ]);
});

it("keeps the answer for all where no single market's is surer", () => {
  const abroad = row("international", "excluded", "official");
  expect(told(row("europe", "expected", "rumored", "Europe"), abroad)).toEqual(["In markets outside China: excluded"]);
});

it("tells of a single market where that is all, and of home nothing", () => {
  expect(told(row("CN", "available", "official"), row("IN", "announced", "official"))).toEqual(["In India: announced"]);
  expect(told(row("CN", "available", "official"), row("IN", "unknown", "unknown"))).toEqual([]);
});
