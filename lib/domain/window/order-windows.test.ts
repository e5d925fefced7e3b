import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryWindow } from "@/prisma/factories/arbitrary-window";
import { CASES } from "@/prisma/factories/cases";
import { day } from "./day";
import { about, after, before, dayWindow, half, minuteWindow, month, quarter, range, tbd, year } from "./make-window";
import { compareWindows } from "./order-windows";
import { sameWindow } from "./overlap";

describe("compareWindows", () => {
  it("sorts by the latest day, then the finer first, open ends last", () => {
    const sorted = [
      month(2022, 7),
      minuteWindow("2022-12-31T23:00", "Asia/Shanghai"),
      dayWindow(day("2022-12-31")),
      range(day("2022-12-25"), day("2022-12-31")),
      month(2022, 12),
      quarter(2022, 4),
      half(2022, 2),
      before(day("2022-06-28"), day("2022-12-31")),
      year(2022),
      about(year(2022)),
      dayWindow(day("2023-01-01")),
      after(day("2022-09-01")),
      after(day("2023-09-01")),
      tbd(),
    ];
    expect([...sorted].reverse().sort(compareWindows)).toEqual(sorted);
  });

  it("does not let 2022 jump ahead of December 2022", () => {
    expect(compareWindows(month(2022, 12), year(2022))).toBeLessThan(0);
  });

  it("is a total order that calls only equal windows equal", () => {
    fc.assert(
      fc.property(arbitraryWindow, arbitraryWindow, arbitraryWindow, (a, b, c) => {
        expect(Math.sign(compareWindows(a, b)) + Math.sign(compareWindows(b, a))).toBe(0);
        expect(compareWindows(a, b) === 0).toBe(sameWindow(a, b));
        const [x, y, z] = [a, b, c].sort(compareWindows);
        expect(compareWindows(x!, y!)).toBeLessThanOrEqual(0);
        expect(compareWindows(y!, z!)).toBeLessThanOrEqual(0);
        expect(compareWindows(x!, z!)).toBeLessThanOrEqual(0);
      }),
      { numRuns: CASES },
    );
  });

  it("holds for windows that share their bounds, where ties are decided", () => {
    const alike = [
      month(2022, 7),
      about(month(2022, 7)),
      year(2022),
      half(2022, 1),
      half(2022, 2),
      tbd(),
      quarter(2022, 4),
    ];
    const few = fc.constantFrom(...alike);
    fc.assert(
      fc.property(few, few, few, (a, b, c) => {
        if (compareWindows(a, b) <= 0 && compareWindows(b, c) <= 0) expect(compareWindows(a, c)).toBeLessThanOrEqual(0);
        expect(compareWindows(a, b) === 0).toBe(sameWindow(a, b));
      }),
      { numRuns: CASES },
    );
  });
});
