import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryDay, arbitraryWindow } from "@/prisma/factories/arbitrary-window";
import { CASES } from "@/prisma/factories/cases";
import { day } from "./day";
import { about, after, dayWindow, instantWindow, minuteWindow, month, quarter, season, tbd, year } from "./make-window";
import { contains, overlaps, sameWindow, touchesMonth, touchesYear } from "./overlap";

describe("contains", () => {
  it("takes equal bounds, and what is narrower", () => {
    expect(contains(year(2022), month(2022, 12))).toBe(true);
    expect(contains(month(2022, 12), year(2022))).toBe(false);
    expect(contains(month(2022, 7), about(month(2022, 7)))).toBe(true);
    expect(contains(after(day("2022-09-01")), month(2022, 9))).toBe(true);
    expect(contains(month(2022, 9), after(day("2022-09-01")))).toBe(false);
    expect(contains(season(2022, "fall"), quarter(2022, 4))).toBe(false);
  });

  it("holds a minute in its day, and a day in no minute", () => {
    const minute = minuteWindow("2022-07-04T19:00", "Asia/Shanghai");
    expect(contains(dayWindow(day("2022-07-04")), minute)).toBe(true);
    expect(contains(minute, dayWindow(day("2022-07-04")))).toBe(false);
    expect(contains(minute, minuteWindow("2022-07-04T20:00", "Asia/Shanghai"))).toBe(false);
    expect(contains(minute, minute)).toBe(true);
  });

  it("means every day, as sets do", () => {
    fc.assert(
      fc.property(arbitraryWindow, arbitraryWindow, arbitraryDay, (a, b, on) => {
        if (contains(a, b)) expect(overlaps(a, b)).toBe(true);
        if (contains(a, b) && contains(dayAround(b, on), dayWindow(on))) expect(overlaps(a, dayWindow(on))).toBe(true);
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        expect(contains(tbd(), a)).toBe(true);
        expect(contains(a, a)).toBe(true);
      }),
      { numRuns: CASES },
    );
  });
});

describe("touches", () => {
  it("knows the months and years of a season over the turn of the year", () => {
    const winter = season(2022, "winter");
    expect([11, 12].map((of) => touchesMonth(winter, 2022, of))).toEqual([false, true]);
    expect([1, 2, 3].map((of) => touchesMonth(winter, 2023, of))).toEqual([true, true, false]);
    expect([2021, 2022, 2023, 2024].map((of) => touchesYear(winter, of))).toEqual([false, true, true, false]);
    expect(touchesYear(after(day("2022-09-01")), 2050)).toBe(true);
    expect(touchesYear(after(day("2022-09-01")), 2021)).toBe(false);
  });
});

describe("sameWindow", () => {
  it("compares instants as moments, however written", () => {
    const minute = minuteWindow("2022-07-04T19:00", "Asia/Shanghai");
    expect(sameWindow(minute, { ...minute, instant: "2022-07-04T11:00:00.000Z" })).toBe(true);
    expect(sameWindow(minute, instantWindow("2022-07-04T11:00:00Z", "Asia/Singapore"))).toBe(false);
    expect(sameWindow(month(2022, 7), about(month(2022, 7)))).toBe(false);
  });
});

function dayAround(window: Parameters<typeof contains>[0], on: ReturnType<typeof day>) {
  const inside = (window.earliest === null || window.earliest <= on) && (window.latest === null || window.latest >= on);
  return inside ? dayWindow(on) : dayWindow(day(on === "1970-01-01" ? "1970-01-02" : "1970-01-01"));
}
