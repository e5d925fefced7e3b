import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { parse } from "node-html-parser";
import { expect, it } from "vitest";
import type { PriceView } from "@/lib/data/availability/availability-view";
import type { OpenName } from "@/lib/data/compare/resolve-compared";
import { day } from "@/lib/domain/window/day";
import { CompareForm } from "./compare-form";
import { Line } from "./line";
import { Part } from "./part";
import { CreditedPrices } from "@/components/market/credited-prices";

const html = (node: ReactNode) => parse(renderToStaticMarkup(node));

it("says in words, beside drawing it, that a line is the same for all, and lets it be left out", () => {
  const row = (same: boolean) =>
    html(
      <Line label="Shape" row={{ cells: ["bar", "bar"], same }}>
        {(cell) => cell}
      </Line>,
    );
  expect(row(true).querySelector("th")?.text).toBe("Shapeboth the same");
  expect(row(false).querySelector("th")?.text).toBe("Shape");
  expect(row(true).toString()).toContain("group-has-checked/compare:hidden");
  expect(row(false).toString()).not.toContain("group-has-checked/compare:hidden");
});

it("leaves a part out with its lines, where all of them are the same", () => {
  const part = (...same: boolean[]) =>
    html(
      <Part title="China" phones={[]} rows={same.map((one) => ({ same: one }))}>
        {null}
      </Part>,
    ).toString();
  expect(part(true, true)).toContain("group-has-checked/compare:hidden");
  expect(part(true, false)).not.toContain("group-has-checked/compare:hidden");
});

it("credits together the prices that one source gave at one time, and leads to where they were read", () => {
  const price = (low: string, on: string): PriceView => ({
    offer: `for ${low}`,
    price: { kind: "exact", low, high: null, currency: "EUR" },
    certainty: "official",
    market: null,
    saidBy: {
      source: { slug: "xiaomi", name: "Xiaomi", kind: "brand" },
      document: { url: `https://example.org/${on}`, title: null, publishedOn: null },
      statedFrom: day(on),
      statedTo: day(on),
    },
  });
  const cell = html(
    <CreditedPrices
      prices={[price("799", "2022-07-04"), price("899", "2022-07-04"), price("699", "2022-09-01")]}
      asked="DE"
    />,
  );
  const credits = cell.querySelectorAll("a[rel=noreferrer]").map((link) => link.getAttribute("href"));
  expect(credits).toEqual(["https://example.org/2022-07-04", "https://example.org/2022-09-01"]);
  expect(cell.querySelectorAll("li")).toHaveLength(3);
});

const found = (slug: string): Extract<OpenName, { fault: null }>["choices"][number] => ({
  ref: { id: slug, kind: "device", slug, name: slug },
  ...{ brand: null, formFactor: null, window: null, certainty: "unknown", canceled: false, by: null },
});
const form = (open: readonly OpenName[]) =>
  html(
    <CompareForm
      phones={[{ slug: "a", name: "A" }]}
      open={open}
      most={4}
      market="DE"
      strayMarket={null}
      countries={[]}
    />,
  );

it("keeps what was typed beside a link for each phone that may be meant", () => {
  const open: OpenName[] = [
    { typed: "diting", fault: null, shared: true, choices: [found("b"), found("c")] },
    { typed: "zzz", fault: null, shared: false, choices: [] },
  ];
  const fields = form(open).querySelectorAll("input[name=device]");
  expect(fields.map((field) => field.getAttribute("value"))).toEqual(["diting", "zzz", ""]);
  const choices = form(open).querySelectorAll("#field-1-device-error a");
  expect(choices.map((link) => link.getAttribute("href"))).toEqual([
    "/compare?devices=a,b&device=zzz&market=DE",
    "/compare?devices=a,c&device=zzz&market=DE",
  ]);
});

it("has as many fields as there is room for, and sends the phones that are chosen along", () => {
  expect(form([]).querySelectorAll("input[name=device]")).toHaveLength(3);
  expect(form([]).querySelector("input[type=hidden]")?.getAttribute("value")).toBe("a");
});
