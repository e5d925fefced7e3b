import { describe, expect, test } from "vitest";
import { article } from "../belief/article.fixtures";
import { asOf, facts } from "../belief/facts.fixtures";
import {
  brand,
  claim,
  device,
  launch,
  leaker,
  phase,
  press,
  ranked,
  secondLeaker,
  series,
  strike,
} from "../claim/claim.fixtures";
import type { Claim } from "../claim/claim";
import { month } from "../window/make-window";
import { answerForMarket } from "./answer-for-market";
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

describe("a phone whose launch is canceled", () => {
  const show = launch("l-12s");
  const canceled = claim(
    show,
    { property: "launch-status", status: "canceled" },
    { source: leaker, on: "2022-07-02", id: "off" },
  );
  const shown = claim(show, { property: "line-up", member: device("12t") }, { source: leaker });
  const table = (...more: Claim[]) =>
    marketTable(device("12t"), [canceled, shown, ...more], facts, asOf("2022-07-31")).map((row) => [
      row.markets.join("+"),
      row.answer.answer,
      row.answer.certainty,
      row.answer.deciding?.claim.id,
      row.besides.join("+"),
    ]);
  const coming = (told: Parameters<typeof claim>[2]) => claim(device("12t"), phase("coming"), told);

  test("is excluded everywhere, by who says so and as surely", () => {
    expect(table()).toEqual([["everywhere", "excluded", "rumored", "off", ""]]);
    const early = coming({ market: "IN", source: secondLeaker, on: "2022-06-01" });
    const ofSeries = claim(series("s-12t"), phase("coming"), { market: "CN", source: leaker, on: "2022-07-20" });
    expect(table(early, ofSeries)).toEqual([["everywhere", "excluded", "rumored", "off", ""]]);
  });

  test("but where something surer is said, or the same later", () => {
    const reported = coming({ market: "DE", source: press, id: "press" });
    const later = coming({ market: "FR", source: secondLeaker, on: "2022-07-10", id: "later" });
    expect(table(reported, later)).toEqual([
      ["DE", "expected", "reported", "press", ""],
      ["FR", "expected", "rumored", "later", ""],
      ["everywhere", "excluded", "rumored", "off", "DE+FR"],
    ]);
  });

  test("what had been promised speaks against it, what had been denied agrees", () => {
    const promised = coming({ market: "DE", source: secondLeaker, on: "2022-06-01", id: "promised" });
    const denied = coming({
      market: "DE",
      source: press,
      wording: "expects",
      stance: "denies",
      on: "2022-06-02",
      id: "denied",
    });
    const germany = answerForMarket(
      device("12t"),
      "DE",
      [canceled, shown, promised, denied],
      facts,
      asOf("2022-07-31"),
    );
    expect([
      germany.answer,
      germany.agreeing.map((one) => one.claim.id),
      germany.dissenting.map((one) => one.claim.id),
    ]).toEqual(["excluded", ["denied"], ["promised"]]);
  });

  test("is not canceled while another launch shows it or it has a date of its own", () => {
    const other = claim(launch("l-global"), { property: "line-up", member: device("12t") }, { source: leaker });
    expect(table(other)).toEqual([]);
    const own = claim(device("12t"), { property: "launch-window", window: month(2022, 9) }, { source: leaker });
    expect(table(own)).toEqual([]);
    const denied = { ...shown, id: "denied", stance: "denies" as const, source: press };
    expect(table(denied)).toEqual([]);
  });
});
