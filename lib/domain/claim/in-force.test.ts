import { describe, expect, test } from "vitest";
import { restore, strike, withdraw } from "./claim.fixtures";
import type { Claim } from "./claim";
import { day } from "../window/day";
import { asOf } from "../belief/facts.fixtures";
import { at, decides, on } from "../belief/window-claims.fixtures";

describe("in force (DESIGN 4.1)", () => {
  const plain = at(on("2022-07-04"), { id: "a", on: "2022-06-10" });
  test.each<[string, Partial<Claim>, [string, string | null], string | null]>([
    ["on the day it was stated", {}, ["2022-06-10", null], "a"],
    ["the day before", {}, ["2022-06-09", null], null],
    ["recorded by then", {}, ["2022-06-30", "2022-06-10T12:00:00.000Z"], "a"],
    ["not yet recorded", {}, ["2022-06-30", "2022-06-10T11:59:59Z"], null],
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
