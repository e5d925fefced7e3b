import { parse } from "node-html-parser";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { CountryAnswerView } from "@/lib/data/availability/country-answer-view";
import type { ClaimView, WindowBeliefView } from "@/lib/data/ledger/claim-view";
import { day } from "@/lib/domain/window/day";
import { dayWindow, tbd } from "@/lib/domain/window/make-window";
import { plainSentence } from "@/lib/format/sentence";
import { compactAnswers } from "./compact-answers";
import { countryChoices } from "./country-choices";
import { MyMarket } from "./my-market";

const claim = {
  ...{ value: { property: "availability", phase: "on-sale" }, wording: "states" },
  market: { code: "everywhere", name: null, home: null },
  source: { slug: "xiaomi", name: "Xiaomi", kind: "brand" },
  document: { url: "https://mi.test/", title: null, publishedOn: null },
} as unknown as ClaimView;
const when = (window: WindowBeliefView["window"]): WindowBeliefView => ({
  ...{ certainty: "official", deciding: null, agreeing: [], dissenting: [], open: [], narrowest: null },
  window,
});
const available: CountryAnswerView = {
  ...{ countries: "CNDE", answer: "available", certainty: "official", deciding: { claim, certainty: "official" } },
  ...{ preorder: null, sale: when(dayWindow(day("2022-07-06"))) },
  prices: ["12 GB", "16 GB"].map((offer) => ({
    ...{ offer, price: { kind: "exact", low: "5999.00", high: null, currency: "CNY" } as const, certainty: "official" },
    ...{ market: null, saidBy: null },
  })),
};

it("gives the browser who says so and where, and when it is sold for how much, in words", () => {
  const [answer] = compactAnswers([available]);
  const spoken = { source: { name: "Xiaomi" }, of: "every market", url: "https://mi.test/" };
  expect(answer).toMatchObject({ countries: "CNDE", spoken });
  expect(plainSentence(answer?.more ?? [])).toBe(" On sale on 6 July 2022. Price: CN¥5,999 (12 GB), others below.");
});

it("says of what it was said only where that is more than the country", () => {
  const own = { ...claim, market: { code: "CN", name: null, home: null } };
  const [answer] = compactAnswers([{ ...available, countries: "CN", deciding: { claim: own, certainty: "official" } }]);
  expect(answer?.spoken?.of).toBeNull();
});

it("promises no day where it is not sold, tells no day that nobody named, and lets nobody say that it is unknown", () => {
  const told = (change: Partial<CountryAnswerView>) => compactAnswers([{ ...available, ...change }])[0];
  expect(told({ answer: "excluded" })?.more).toEqual([]);
  expect(told({ answer: "unlikely" })?.more).toEqual([]);
  expect(plainSentence(told({ sale: when(tbd()), prices: [] })?.more ?? [])).toBe("");
  expect(told({ answer: "unknown", certainty: "unknown" })?.spoken).toBeNull();
});

it("stands on the page before any script runs, and keeps room for the longest answer", () => {
  const html = parse(renderToStaticMarkup(<MyMarket answers={compactAnswers([available])} />));
  expect(html.querySelectorAll("option").map(({ text }) => text)).toEqual(["Choose a country"]);
  expect(html.querySelector("label")?.getAttribute("for")).toBe(html.querySelector("select")?.id);
  expect(html.querySelector("output")?.getAttribute("data-longest")).toMatch(
    /the United Arab Emirates: available .*others below/,
  );
});

it("names countries in the order of their names", () => {
  expect(countryChoices(["DE", "AX", "ZA", "AT"]).map(({ label }) => label)).toEqual([
    "Choose a country",
    "Åland Islands",
    "Austria",
    "Germany",
    "South Africa",
  ]);
});
