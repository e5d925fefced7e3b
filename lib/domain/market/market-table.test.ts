import { expect, test } from "vitest";
import { article } from "../belief/article.fixtures";
import { asOf, facts } from "../belief/facts.fixtures";
import { brand, claim, device, leaker, phase, ranked, strike } from "../claim/claim.fixtures";
import type { Claim } from "../claim/claim";
import { marketTable } from "./market-table";

const rows = (id: string, more: readonly Claim[] = []) =>
  marketTable(device(id), [...article, ...more], facts, asOf("2022-07-31")).map(({ markets, answer, besides }) => [
    markets.join("+"),
    answer.answer,
    besides.join("+"),
  ]);
const xiaomi = brand("xiaomi");

test("a series' claims make the rows of its devices", () => {
  expect(rows("12s")).toEqual([["international", "unlikely", ""]]);
});

test("the home market first, then countries, then groups; a group tells which members have a row", () => {
  const german = claim(device("12s"), phase("coming"), { source: xiaomi, market: "DE" });
  const home = claim(device("12s"), phase("coming"), { source: xiaomi, market: "CN" });
  const austrian = claim(device("12s"), phase("coming"), { source: leaker, market: "AT" });
  expect(rows("12s", [austrian, german, home])).toEqual([
    ["CN", "announced", ""],
    ["AT", "expected", ""],
    ["DE", "announced", ""],
    ["international", "unlikely", "AT+DE"],
  ]);
});

test("Germany, and all outside China: one answer for one reason is one row", () => {
  const open = claim(device("12s"), phase("coming"), { market: "DE", stance: "leaves-open" });
  expect(rows("12s", [open])).toEqual([["DE+international", "unlikely", ""]]);
});

test("a market named only by what is struck, deprecated or still to be stated has no row", () => {
  const french = (told: Parameters<typeof claim>[2]) =>
    claim(device("12s"), phase("coming"), { market: "FR", ...told });
  expect(
    rows("12s", [
      french({ operations: [strike()] }),
      french({ operations: [ranked("deprecated")] }),
      french({ on: "2022-08-01" }),
      french({ reviewed: false }),
    ]),
  ).toEqual([["international", "unlikely", ""]]);
});

test("imports stand in the row of the market they reach", () => {
  expect(rows("mix-fold")).toEqual([
    ["CN", "available", ""],
    ["international", "excluded", ""],
  ]);
});
