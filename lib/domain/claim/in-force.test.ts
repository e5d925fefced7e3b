import { describe, expect, test } from "vitest";
import { accept, claim, device, phase, refiled, restore, series, strike, unaccept, withdraw } from "./claim.fixtures";
import type { Claim } from "./claim";
import { day } from "../window/day";
import { asOf } from "../belief/facts.fixtures";
import { at, decides, on } from "../belief/window-claims.fixtures";
import { believe } from "../belief/believe";
import { indexClaims } from "../belief/claim-index";
import { facts } from "../belief/facts.fixtures";
import { ask } from "../belief/questions";
import { subjectAt } from "./in-force";

describe("in force (DESIGN 4.1)", () => {
  const plain = at(on("2022-07-04"), { id: "a", on: "2022-06-10" });
  test.each<[string, Partial<Claim>, [string, string | null], string | null]>([
    ["on the day it was stated", {}, ["2022-06-10", null], "a"],
    ["the day before", {}, ["2022-06-09", null], null],
    ["recorded by then", {}, ["2022-06-30", "2022-06-10T12:00:00.000Z"], "a"],
    ["not yet recorded", {}, ["2022-06-30", "2022-06-10T11:59:59Z"], null],
    ["accepted by then", { operations: [accept("2022-06-12")] }, ["2022-06-30", "2022-06-12T12:00:00Z"], "a"],
    [
      "recorded, and accepted later",
      { operations: [accept("2022-06-12")] },
      ["2022-06-30", "2022-06-11T12:00:00Z"],
      null,
    ],
    [
      "accepted, and taken back later",
      { reviewed: false, operations: [accept("2022-06-12"), unaccept("2022-06-14")] },
      ["2022-06-30", "2022-06-13T12:00:00Z"],
      "a",
    ],
    [
      "accepted, and taken back",
      { reviewed: false, operations: [accept("2022-06-12"), unaccept("2022-06-14")] },
      ["2022-06-30", null],
      null,
    ],
    ["accepted later, by what was said", { operations: [accept("2022-06-12")] }, ["2022-06-11", null], "a"],
    ["not reviewed", { reviewed: false }, ["2022-06-30", null], null],
    [
      "stated in May, in May",
      { statedFrom: day("2022-05-01"), statedTo: day("2022-05-31") },
      ["2022-05-15", null],
      null,
    ],
    [
      "stated in May, in June",
      { statedFrom: day("2022-05-01"), statedTo: day("2022-05-31") },
      ["2022-06-01", null],
      "a",
    ],
    ["withdrawn later", { operations: [withdraw({ on: "2022-06-20" })] }, ["2022-06-19", null], "a"],
    ["withdrawn", { operations: [withdraw({ on: "2022-06-20" })] }, ["2022-06-20", null], null],
    [
      "struck, seen before the strike's day",
      { operations: [strike({ on: "2022-06-20" })] },
      ["2022-06-11", null],
      null,
    ],
    [
      "struck, as recorded before",
      { operations: [strike({ on: "2022-06-20" })] },
      ["2022-06-30", "2022-06-19T00:00:00Z"],
      "a",
    ],
    [
      "struck and restored",
      { operations: [strike({ on: "2022-06-20" }), restore({ on: "2022-06-21" })] },
      ["2022-06-30", null],
      "a",
    ],
    [
      "struck twice, restored once",
      { operations: [strike(), strike({ on: "2022-07-02" }), restore({ on: "2022-07-03" })] },
      ["2022-07-30", null],
      "a",
    ],
    [
      "withdrawn, struck, restored",
      { operations: [withdraw(), strike({ on: "2022-07-02" }), restore({ on: "2022-07-03" })] },
      ["2022-07-30", null],
      null,
    ],
    [
      "a withdrawal that was no such thing",
      { operations: [withdraw(), restore({ on: "2022-07-03" })] },
      ["2022-07-30", null],
      "a",
    ],
    [
      "restored, then struck, listed out of order",
      { operations: [strike({ on: "2022-07-03" }), restore({ on: "2022-07-02" })] },
      ["2022-07-30", null],
      null,
    ],
  ])("%s", (_, change, clocks, deciding) => {
    expect(decides([{ ...plain, ...change }], asOf(...clocks))).toBe(deciding);
  });
});

describe("refiling", () => {
  const [first, second, third] = [device("12s"), device("12s-pro"), series("s-12s")];
  const twice = claim(third, phase("coming"), {
    id: "twice",
    market: "DE",
    operations: [refiled(second, { on: "2022-06-20" }), refiled(first, { on: "2022-06-10" })],
  });

  test.each<[string, string | null, unknown]>([
    ["before any", "2022-06-09T00:00:00Z", first],
    ["after the first", "2022-06-10T12:00:00Z", second],
    ["after the last", "2022-06-20T12:00:00Z", third],
    ["by now", null, third],
  ])("%s, the claim was filed where it was then", (_, recordedBy, where) => {
    expect(subjectAt(twice, recordedBy)).toEqual(where);
  });

  test("counts by the clock of records, whatever day is asked about", () => {
    const answers = (subject: typeof first, clocks: ReturnType<typeof asOf>) =>
      believe(ask(subject, "availability", { market: "DE" }), [twice], facts, clocks).deciding?.claim ?? null;
    expect(answers(first, asOf("2022-06-09"))?.subject).toEqual(third);
    expect(answers(first, asOf("2022-12-31", "2022-06-09T00:00:00Z"))?.subject).toEqual(first);
    expect(answers(second, asOf("2022-12-31", "2022-06-09T00:00:00Z"))).toBeNull();
  });

  test("leaves what is indexed as of an instant where it was then, and all else as it is", () => {
    const still = claim(first, phase("coming"), { market: "DE" });
    const then = indexClaims([twice, still], "2022-06-09T00:00:00Z");
    expect(then.about(first, "availability").map(({ id }) => id)).toEqual(["twice", still.id]);
    expect(then.about(first, "availability")[1]).toBe(still);
    expect(indexClaims([twice, still]).about(third, "availability")).toEqual([twice]);
  });
});
