import { expect, it } from "vitest";
import { closingLine, driftLines } from "./drift-lines";

it("names the record, the row, the column, and both values", () => {
  const differences = [
    { row: "availability DE", column: "certainty", was: "rumored", is: "official" },
    { row: "availability FR", column: null, was: null, is: { market: "FR" } },
    { row: "names codename diting", column: null, was: { text: "diting" }, is: null },
  ];
  expect(driftLines({ id: "any", kind: "device", slug: "xiaomi-12s", differences })).toEqual([
    'device xiaomi-12s: availability DE: certainty was "rumored", is "official"',
    'device xiaomi-12s: availability FR: was missing, is {"market":"FR"}',
    'device xiaomi-12s: names codename diting: was {"text":"diting"}, is none',
  ]);
});

it.each([
  [
    { drifted: 0, differences: 0, check: false },
    "2 records looked at as of 2022-06-28: each is what its claims add up to.",
  ],
  [
    { drifted: 1, differences: 1, check: false },
    "2 records looked at as of 2022-06-28: 1 drifted, in 1 difference, mended.",
  ],
  [{ drifted: 2, differences: 5, check: true }, "2 records looked at as of 2022-06-28: 2 drifted, in 5 differences."],
])("closes with the counts: %o", (count, line) => {
  expect(closingLine({ day: "2022-06-28", subjects: 2, ...count })).toBe(line);
});
