import { expect, test } from "vitest";
import { article } from "../belief/article.fixtures";
import { asOf, facts } from "../belief/facts.fixtures";
import { brand, claim, device, launch, leaker, phase, press } from "../claim/claim.fixtures";
import type { Claim } from "../claim/claim";
import { marketGrid } from "./market-grid";
import { marketTable } from "./market-table";

const PHONES = ["12s", "mix-fold"].map(device);
const CLOCKS = asOf("2022-07-31");
const grid = (more: readonly Claim[] = []) => marketGrid(PHONES, [...article, ...more], facts, CLOCKS);
const rows = (more: readonly Claim[] = []) =>
  grid(more).map(({ markets, answers, besides }) => [
    markets.join("+"),
    answers.map(({ answer }) => answer).join(" "),
    besides.join("+"),
  ]);

test("every market that is named for one of the phones has the answer for each of them", () => {
  const german = claim(device("12s"), phase("coming"), { source: brand("xiaomi"), market: "DE" });
  expect(rows([german])).toEqual([
    ["CN", "unknown available", ""],
    // What is said of all outside China is said of Germany, of the phone that nobody spoke of there too.
    ["DE", "announced excluded", ""],
    ["international", "unlikely excluded", "DE"],
  ]);
});

test("the answers are those of each phone's own table", () => {
  for (const [place, phone] of PHONES.entries())
    for (const { markets, answer } of marketTable(phone, article, facts, CLOCKS)) {
      const row = grid().find((one) => markets.every((market) => one.markets.includes(market)));
      expect(row?.answers[place]).toEqual({ ...answer, market: row?.markets[0] });
    }
});

test("markets stand together only where every phone has one answer for one reason", () => {
  const [austria, germany] = ["AT", "DE"].map((market) =>
    claim(device("12s"), phase("coming"), { source: press, market, stance: "leaves-open" }),
  );
  expect(rows([austria!, germany!])).toContainEqual(["AT+DE+international", "unlikely excluded", ""]);
  const onlyThere = claim(device("mix-fold"), phase("on-sale"), { source: brand("xiaomi"), market: "AT" });
  expect(rows([austria!, germany!, onlyThere]).map(([markets]) => markets)).toEqual(["CN", "AT", "DE+international"]);
});

test("what is canceled with its launch is excluded everywhere, the other phone is not", () => {
  const canceled = [
    claim(launch("off"), { property: "line-up", member: device("12s-ultra") }, { source: leaker }),
    claim(launch("off"), { property: "launch-status", status: "canceled" }, { source: leaker }),
  ];
  const told = marketGrid([device("12s-ultra"), device("mix-fold")], canceled, facts, CLOCKS);
  expect(told.map(({ markets, answers }) => [markets, answers.map(({ answer }) => answer)])).toEqual([
    [["everywhere"], ["excluded", "unknown"]],
  ]);
});

test("no phones, no rows", () => {
  expect(marketGrid([], article, facts, CLOCKS)).toEqual([]);
});
