import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryDay, arbitraryWindow } from "@/prisma/factories/arbitrary-window";
import { CASES } from "@/prisma/factories/cases";
import { addDays, day, daysBetween, yearOf } from "./day";
import { isExactDay } from "./due";
import { compareLanes, laneOf } from "./lanes";
import {
  about,
  after,
  before,
  dayWindow,
  minuteWindow,
  month,
  partOfMonth,
  range,
  season,
  tbd,
  year,
} from "./make-window";
import { touchesMonth } from "./overlap";
import { listMonths, placeInMonth, placeInYear } from "./place-window";

const today = day("2022-06-28");

describe("placeInMonth", () => {
  it("puts a day that was said on that day, and only there", () => {
    expect(placeInMonth(dayWindow(day("2022-07-04")), 2022, 7)).toEqual({ kind: "day", day: "2022-07-04" });
    expect(placeInMonth(dayWindow(day("2022-07-04")), 2022, 8)).toBeNull();
    const night = minuteWindow("2022-07-01T00:30", "Asia/Shanghai");
    expect(placeInMonth(night, 2022, 7)).toEqual({ kind: "day", day: "2022-07-01" });
    expect(placeInMonth(night, 2022, 6)).toBeNull();
  });

  it("puts Unpacked in the August lane and on no day", () => {
    expect(placeInMonth(month(2022, 8), 2022, 8)).toEqual({
      kind: "lane",
      lane: { kind: "month", from: "2022-08-01", to: "2022-08-31", key: "month-2022-08-01" },
    });
    expect(placeInMonth(month(2022, 8), 2022, 9)).toBeNull();
  });

  it("puts no day that nobody said on a day", () => {
    expect(placeInMonth(about(dayWindow(day("2022-07-04"))), 2022, 7)).toMatchObject({ lane: { kind: "around" } });
    expect(placeInMonth(range(day("2022-07-04"), day("2022-07-05")), 2022, 7)).toMatchObject({
      lane: { kind: "range" },
    });
  });

  it("counts an open end only in its closed end's month, and no date in none", () => {
    expect(listMonths(after(day("2022-09-01")))).toEqual([{ year: 2022, month: 9 }]);
    expect(placeInMonth(after(day("2022-09-01")), 2022, 10)).toBeNull();
    expect(listMonths(before(today, day("2022-08-15"))).map(({ month: of }) => of)).toEqual([6, 7, 8]);
    expect(listMonths(tbd())).toEqual([]);
    expect(placeInMonth(tbd(), 2022, 6)).toBeNull();
  });

  it("shows each window once on each month page it touches, the vague ones on no day", () => {
    fc.assert(
      fc.property(arbitraryWindow, (window) => {
        const months = listMonths(window);
        const names = new Set(months.map(({ year: y, month: m }) => `${y}-${m}`));
        expect(names.size).toBe(months.length);
        for (const { year: y, month: m } of sample(months)) {
          const place = placeInMonth(window, y, m);
          expect(touchesMonth(window, y, m)).toBe(true);
          expect(place?.kind).toBe(isExactDay(window) ? "day" : "lane");
        }
      }),
      { numRuns: CASES },
    );
  });

  it("shows a window on no other month page", () => {
    fc.assert(
      fc.property(arbitraryWindow, arbitraryDay, (window, on) => {
        const [y, m] = [yearOf(on), Number(on.slice(5, 7))];
        const listed = listMonths(window).some((of) => of.year === y && of.month === m);
        expect(placeInMonth(window, y, m) !== null).toBe(listed);
      }),
      { numRuns: CASES },
    );
  });
});

describe("laneOf", () => {
  it("shares a lane between windows said alike, and sorts the narrow first", () => {
    expect(laneOf(month(2022, 8))).toEqual(laneOf(about(month(2022, 8))));
    expect(laneOf(dayWindow(today))).toBeNull();
    const lanes = [year(2022), partOfMonth(2022, 8, "late"), month(2022, 8), partOfMonth(2022, 8, "early")].map(
      (window) => laneOf(window)!,
    );
    expect(lanes.toSorted(compareLanes).map(({ key }) => key)).toEqual([
      "part-of-month-2022-08-01",
      "part-of-month-2022-08-21",
      "month-2022-08-01",
      "year-2022-01-01",
    ]);
  });
});

describe("placeInYear", () => {
  it("draws Pixel 7 from September through November", () => {
    const place = placeInYear(season(2022, "fall"), 2022, today);
    expect(place).toMatchObject({
      from: "2022-09-01",
      to: "2022-11-30",
      openStart: false,
      openEnd: false,
      cutEnd: false,
    });
    expect(place!.start).toBeCloseTo(243 / 365, 10);
    expect(place!.end).toBeCloseTo(334 / 365, 10);
  });

  it("cuts a winter at the turn of the year, on both sides of it", () => {
    const winter = season(2022, "winter");
    expect(placeInYear(winter, 2022, today)).toMatchObject({
      from: "2022-12-01",
      to: "2022-12-31",
      cutEnd: true,
      end: 1,
    });
    expect(placeInYear(winter, 2023, today)).toMatchObject({
      from: "2023-01-01",
      to: "2023-02-28",
      cutStart: true,
      start: 0,
    });
    expect(placeInYear(winter, 2024, today)).toBeNull();
  });

  it("leaves open ends open, and draws no date only in the current year", () => {
    expect(placeInYear(after(day("2022-09-01")), 2022, today)).toMatchObject({ to: "2022-09-30", openEnd: true });
    expect(placeInYear(after(day("2022-09-01")), 2023, today)).toBeNull();
    expect(placeInYear(before(today, day("2022-11-30")), 2022, today)).toMatchObject({
      openStart: true,
      openEnd: false,
    });
    expect(placeInYear(tbd(), 2022, today)).toMatchObject({ start: 0, end: 1, openStart: true, openEnd: true });
    expect(placeInYear(tbd(), 2023, today)).toBeNull();
  });

  it("draws a bar as wide as its days", () => {
    fc.assert(
      fc.property(arbitraryWindow, fc.integer({ min: 1970, max: 2100 }), (window, of) => {
        const place = placeInYear(window, of, today);
        if (!place) return;
        const days = daysBetween(day(`${of}-01-01`), day(`${of}-12-31`)) + 1;
        expect([yearOf(place.from), yearOf(place.to)]).toEqual([of, of]);
        expect((place.end - place.start) * days).toBeCloseTo(daysBetween(place.from, place.to) + 1, 6);
        expect(place.start).toBeGreaterThanOrEqual(0);
        expect(place.end).toBeLessThanOrEqual(1);
      }),
      { numRuns: CASES },
    );
  });

  it("gives a day the width of a day", () => {
    const place = placeInYear(dayWindow(addDays(day("2023-12-31"), 1)), 2024, today)!;
    expect([place.start, place.end]).toEqual([0, 1 / 366]);
  });
});

function sample<T>(all: readonly T[]): T[] {
  return all.length < 20 ? [...all] : [...all.slice(0, 10), ...all.slice(-10)];
}
