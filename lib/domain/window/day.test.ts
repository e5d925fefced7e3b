import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { arbitraryDay } from "@/prisma/factories/arbitrary-window";
import { CASES } from "@/prisma/factories/cases";
import {
  addDays,
  addMonths,
  calendarDay,
  day,
  daysBetween,
  daysInMonth,
  firstDayOfMonth,
  lastDayOfMonth,
  parseDay,
  startOfWeek,
  weekdayOf,
} from "./day";

describe("parseDay", () => {
  it.each(["2022-07-04", "1970-01-01", "2100-12-31", "2024-02-29", "2000-02-29"])("reads %s", (text) => {
    expect(parseDay(text)).toBe(text);
  });

  it.each([
    ...["2022-06-31", "2023-02-29", "2100-02-29", "1969-12-31", "2101-01-01", "2022-13-01", "2022-00-10", "2022-01-00"],
    ...["2022-7-4", "20220704", " 2022-07-04", "2022-07-04\n", "2022-07-04T00:00", "", "٢٠٢٢-٠٧-٠٤"],
  ])("refuses %j", (text) => {
    expect(parseDay(text)).toBeNull();
    expect(() => day(text)).toThrow(RangeError);
  });

  it("refuses parts that are no whole numbers", () => {
    expect(calendarDay(2022, 7, 4.5)).toBeNull();
    expect(calendarDay(Number.NaN, 7, 4)).toBeNull();
  });
});

describe("day arithmetic", () => {
  const plain = (of: string) => Temporal.PlainDate.from(of);

  it("agrees with Temporal, whatever the zone of the machine", () => {
    fc.assert(
      fc.property(arbitraryDay, fc.integer({ min: -4000, max: 4000 }), (of, count) => {
        expect(weekdayOf(of)).toBe(plain(of).dayOfWeek);
        const expected = plain(of).add({ days: count });
        if (expected.year < 1970 || expected.year > 2100) {
          expect(() => addDays(of, count)).toThrow(RangeError);
          return;
        }
        expect(addDays(of, count)).toBe(expected.toString());
        expect(daysBetween(of, addDays(of, count))).toBe(count);
      }),
      { numRuns: CASES },
    );
  });

  it("adds months as Temporal does, to the last day of a shorter month", () => {
    expect(addMonths(day("2024-01-31"), 1)).toBe("2024-02-29");
    expect(addMonths(day("2022-12-31"), -13)).toBe("2021-11-30");
    fc.assert(
      fc.property(arbitraryDay, fc.integer({ min: -200, max: 200 }), (of, count) => {
        const expected = plain(of).add({ months: count });
        if (expected.year < 1970 || expected.year > 2100) expect(() => addMonths(of, count)).toThrow(RangeError);
        else expect(addMonths(of, count)).toBe(expected.toString());
      }),
      { numRuns: CASES },
    );
  });

  it("knows the ends of months, leap days and centuries included", () => {
    expect([2000, 2022, 2024, 2100].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 29, 28]);
    expect(lastDayOfMonth(2022, 12)).toBe("2022-12-31");
    expect(firstDayOfMonth(2022, 2)).toBe("2022-02-01");
    expect(addDays(day("2022-12-31"), 1)).toBe("2023-01-01");
    expect(startOfWeek(day("2022-07-03"))).toBe("2022-06-27");
  });
});
