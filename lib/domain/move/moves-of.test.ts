import { describe, expect, test } from "vitest";
import { article, unpackedAnnounced } from "../belief/article.fixtures";
import { asOf, facts } from "../belief/facts.fixtures";
import { ask } from "../belief/questions";
import {
  brand,
  claim,
  device,
  launch,
  leaker,
  phase,
  press,
  ranked,
  restore,
  secondLeaker,
  series,
  strike,
  withdraw,
} from "../claim/claim.fixtures";
import type { Claim, LaunchStatus } from "../claim/claim";
import type { Clocks, Question } from "../belief/belief";
import { day } from "../window/day";
import { dayWindow, month, quarter, tbd } from "../window/make-window";
import type { Window } from "../window/window";
import { isCorrection } from "./move";
import { movesOf } from "./moves-of";

type Told = Parameters<typeof claim>[2];
const SHOW = launch("l-12s");
const xiaomi = brand("xiaomi");
const at = (window: Window, told: Told = {}) => claim(SHOW, { property: "launch-window", window }, told);
const status = (is: LaunchStatus, told: Told = {}) =>
  claim(SHOW, { property: "launch-status", status: is }, { source: xiaomi, ...told });
const on = (date: string) => dayWindow(day(date));
const moves = (claims: readonly Claim[], clocks?: Clocks, question: Question = ask(SHOW, "launch-window")) =>
  movesOf(question, claims, facts, clocks).map((move) => `${move.day} ${move.kind}`);

describe("a launch's window", () => {
  test("Unpacked: first stated for August, then narrowed to the 10th", () => {
    const found = movesOf(ask(launch("l-unpacked"), "launch-window"), [...article, unpackedAnnounced], facts);
    expect(found.map(({ day: when, kind }) => [when, kind])).toEqual([
      ["2022-06-28", "stated"],
      ["2022-07-19", "narrowed"],
    ]);
    expect([found[0]?.before.certainty, found[1]?.before.certainty, found[1]?.after.certainty]).toEqual([
      "unknown",
      "rumored",
      "official",
    ]);
  });

  test("widened, postponed and advanced, in the order of their days whatever the order of claims", () => {
    const claims = [
      at(on("2022-07-04"), { on: "2022-05-01" }),
      at(on("2022-07-06"), { on: "2022-05-02" }),
      at(on("2022-07-05"), { on: "2022-05-03" }),
      at(quarter(2022, 3), { on: "2022-05-04", source: press }),
    ];
    const expected = ["2022-05-01 stated", "2022-05-02 postponed", "2022-05-03 advanced", "2022-05-04 widened"];
    expect(moves(claims)).toEqual(expected);
    expect(moves(claims.toReversed())).toEqual(expected);
  });

  test("postponed without a date, and dated again", () => {
    const claims = [
      at(on("2022-07-04"), { source: xiaomi, on: "2022-05-01" }),
      at(on("2022-07-04"), { source: xiaomi, stance: "denies", on: "2022-05-10" }),
      at(tbd(), { source: xiaomi, on: "2022-05-10" }),
      at(on("2022-08-04"), { source: xiaomi, on: "2022-05-20" }),
    ];
    expect(moves(claims)).toEqual(["2022-05-01 stated", "2022-05-10 postponed", "2022-05-20 narrowed"]);
  });

  test("another source's word that changes nothing is no move", () => {
    expect(moves([at(on("2022-07-04")), at(month(2022, 7), { source: secondLeaker, on: "2022-06-02" })])).toEqual([
      "2022-06-01 stated",
    ]);
  });

  test("a withdrawal is a move on its day; what lapsed and returns is reinstated", () => {
    const gone = at(on("2022-07-04"), { operations: [withdraw({ on: "2022-06-10" })] });
    const again = at(on("2022-07-04"), { source: press, on: "2022-06-20" });
    expect(moves([gone, again])).toEqual(["2022-06-01 stated", "2022-06-10 widened", "2022-06-20 reinstated"]);
  });

  test("a struck claim leaves no move, a restored one does", () => {
    const wrong = at(on("2022-07-06"), { on: "2022-06-05", operations: [strike()] });
    const right = { ...wrong, operations: [strike(), restore({ on: "2022-07-02" })] };
    expect(moves([at(on("2022-07-04")), wrong])).toEqual(["2022-06-01 stated"]);
    expect(moves([at(on("2022-07-04")), right])).toEqual(["2022-06-01 stated", "2022-06-05 postponed"]);
  });

  test("an editor's ranking moves what is believed from its day", () => {
    const claims = [
      at(on("2022-07-04"), { operations: [ranked("deprecated", { on: "2022-06-20" })] }),
      at(on("2022-07-06"), { source: secondLeaker, on: "2022-05-01" }),
    ];
    expect(moves(claims)).toEqual(["2022-05-01 stated", "2022-06-01 advanced", "2022-06-20 postponed"]);
  });

  test("canceled and reinstated by its status", () => {
    const claims = [
      at(on("2022-07-04"), { source: xiaomi }),
      status("canceled", { on: "2022-06-10" }),
      at(on("2022-07-08"), { source: xiaomi, on: "2022-06-20" }),
      status("planned", { on: "2022-06-20" }),
    ];
    expect(moves(claims)).toEqual(["2022-06-01 stated", "2022-06-10 canceled", "2022-06-20 reinstated"]);
  });

  test("while it is canceled, its window does not move", () => {
    const late = at(on("2022-07-09"), { source: xiaomi, on: "2022-06-20" });
    expect(moves([at(on("2022-07-04"), { source: xiaomi }), status("canceled", { on: "2022-06-10" }), late])).toEqual([
      "2022-06-01 stated",
      "2022-06-10 canceled",
    ]);
  });

  test("is moved by the claim on its status where that moves it, else by the claim on its window", () => {
    const movers = (...claims: Claim[]) =>
      movesOf(ask(SHOW, "launch-window"), claims, facts).map(({ kind, by }) => `${kind} ${by?.claim.id ?? "nobody"}`);
    const first = at(on("2022-07-04"), { source: xiaomi, id: "first" });
    const off = status("canceled", { on: "2022-06-10", id: "off" });
    expect(movers(first, off, status("planned", { on: "2022-06-20", id: "on" }))).toEqual([
      "stated first",
      "canceled off",
      "reinstated on",
    ]);
    expect(movers(first, status("moved", { on: "2022-06-10", id: "away" }))).toEqual([
      "stated first",
      "postponed away",
    ]);
    expect(movers({ ...first, operations: [withdraw({ on: "2022-06-10" })] })).toEqual([
      "stated first",
      "widened nobody",
    ]);
    expect(movers(off)).toEqual(["canceled off"]);
  });

  test("is a correction where another source's word replaces one that was not official", () => {
    const corrections = (...claims: Claim[]) =>
      movesOf(ask(SHOW, "launch-window"), claims, facts).map((move) => [move.kind, isCorrection(move)]);
    const leaked = at(on("2022-09-08"));
    const official = at(on("2022-09-09"), { source: xiaomi, on: "2022-06-05" });
    expect(corrections(leaked, official)).toEqual([
      ["stated", false],
      ["postponed", true],
    ]);
    expect(corrections(leaked, at(on("2022-09-07"), { on: "2022-06-05", source: secondLeaker }))).toEqual([
      ["stated", false],
      ["advanced", true],
    ]);
    const changed = at(on("2022-09-10"), { source: xiaomi, on: "2022-06-06" });
    expect(corrections(official, changed)).toEqual([
      ["stated", false],
      ["postponed", false],
    ]);
    expect(corrections(leaked, at(on("2022-09-09"), { on: "2022-06-05" })).at(-1)).toEqual(["postponed", false]);
    expect(corrections(leaked, at(month(2022, 9), { on: "2022-06-05", source: press })).at(-1)).toEqual([
      "widened",
      false,
    ]);
  });

  test("nothing later than the clocks", () => {
    const claims = [at(on("2022-07-04")), at(on("2022-07-06"), { on: "2022-06-05" })];
    expect(moves(claims, asOf("2022-06-04"))).toEqual(["2022-06-01 stated"]);
    expect(moves(claims, asOf("2022-12-31", "2022-06-02T00:00:00Z"))).toEqual(["2022-06-01 stated"]);
    expect(moves([])).toEqual([]);
  });
});

describe("a market", () => {
  const germany = ask(device("12s"), "availability", { market: "DE" });
  const de = (of: Parameters<typeof phase>[0], told: Told) =>
    claim(device("12s"), phase(of), { market: "DE", ...told });
  test("contradicted, confirmed, on sale", () => {
    const claims = [
      claim(series("s-12s"), phase("coming"), { market: "international", source: leaker, on: "2022-06-01" }),
      de("coming", { source: press, stance: "denies", on: "2022-06-05" }),
      de("coming", { source: xiaomi, on: "2022-06-10" }),
      de("on-sale", { source: xiaomi, on: "2022-07-04" }),
    ];
    expect(moves(claims, undefined, germany)).toEqual([
      "2022-06-01 stated",
      "2022-06-05 contradicted",
      "2022-06-10 contradicted",
      "2022-07-04 confirmed",
    ]);
  });
  test("rumored, then official: confirmed", () => {
    const claims = [de("coming", { on: "2022-06-01" }), de("coming", { source: xiaomi, on: "2022-06-10" })];
    expect(moves(claims, undefined, germany)).toEqual(["2022-06-01 stated", "2022-06-10 confirmed"]);
  });
  test("canceled and reinstated", () => {
    const claims = [
      de("coming", { source: xiaomi, on: "2022-06-01" }),
      de("canceled", { source: xiaomi, on: "2022-06-10" }),
      de("coming", { source: xiaomi, on: "2022-06-20" }),
    ];
    expect(moves(claims, undefined, germany)).toEqual([
      "2022-06-01 stated",
      "2022-06-10 canceled",
      "2022-06-20 reinstated",
    ]);
  });
  test("withdrawn, and nobody else says so", () => {
    expect(moves([de("coming", { operations: [withdraw({ on: "2022-06-10" })] })], undefined, germany)).toEqual([
      "2022-06-01 stated",
      "2022-06-10 contradicted",
    ]);
  });
});

test("a price is narrowed by its exact amount and contradicted by another", () => {
  const price = (kind: "from" | "exact", low: string, when: string) =>
    claim(
      device("12"),
      { property: "price", price: { kind, low, high: null, currency: "EUR" } },
      { market: "DE", on: when },
    );
  const claims = [
    price("from", "699", "2022-06-01"),
    price("exact", "749", "2022-06-02"),
    price("exact", "799", "2022-06-03"),
  ];
  expect(moves(claims, undefined, ask(device("12"), "price", { market: "DE" }))).toEqual([
    "2022-06-01 stated",
    "2022-06-02 narrowed",
    "2022-06-03 contradicted",
  ]);
});
