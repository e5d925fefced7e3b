import fc from "fast-check";
import { expect, it } from "vitest";
import { CASES } from "@/prisma/factories/cases";
import { addDays, day, daysBetween } from "./day";
import { intervalBetween } from "./interval";
import { after, dayWindow, month, tbd } from "./make-window";
import type { Window } from "./window";

const on = (text: string) => dayWindow(day(text));

it("is exact between two days, and as wide as both windows between months", () => {
  expect(intervalBetween(on("2021-01-14"), on("2022-02-09"))).toEqual({ least: 391, most: 391, about: false });
  expect(intervalBetween(month(2022, 7), month(2022, 9))).toEqual({ least: 32, most: 91, about: false });
  expect(intervalBetween(on("2022-07-04"), { ...month(2022, 8), about: true })?.about).toBe(true);
});

it("is unknown where an end is open", () => {
  expect(intervalBetween(on("2022-07-04"), after(day("2022-08-01")))).toBeNull();
  expect(intervalBetween(tbd(), on("2022-07-04"))).toBeNull();
});

const START = day("2022-01-01");
const ranges = fc
  .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 200 }))
  .map(([from, length]): Window => {
    const earliest = addDays(START, from);
    return { ...month(2022, 1), precision: "range", earliest, latest: addDays(earliest, length) };
  });

it("holds for whichever day of each window it turns out to be, and read backwards is its reverse", () => {
  fc.assert(
    fc.property(ranges, ranges, fc.nat(), fc.nat(), (one, other, first, second) => {
      const dayOf = ({ earliest, latest }: Window, pick: number) =>
        addDays(earliest!, pick % (daysBetween(earliest!, latest!) + 1));
      const apart = daysBetween(dayOf(one, first), dayOf(other, second));
      const { least, most } = intervalBetween(one, other)!;
      expect(least).toBeLessThanOrEqual(apart);
      expect(most).toBeGreaterThanOrEqual(apart);
      const back = intervalBetween(other, one)!;
      expect([back.least + most, back.most + least]).toEqual([0, 0]);
    }),
    { numRuns: CASES },
  );
});
