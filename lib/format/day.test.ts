import { describe, expect, it } from "vitest";
import { day } from "@/lib/domain/window/day";
import { formatDay, formatMonthName, formatShortMonthName, formatWeekdayDay, formatWeekdayName } from "./day";

describe("days and their names", () => {
  it("show the day itself, in any zone of the machine", () => {
    expect(formatDay(day("2022-07-04"))).toBe("4 July 2022");
    expect(formatWeekdayDay(day("2022-07-04"))).toBe("Monday 4 July 2022");
    expect(formatWeekdayDay(day("2023-01-01"))).toBe("Sunday 1 January 2023");
  });

  it("name months from 1 and weekdays from Monday", () => {
    expect([1, 5, 12].map(formatMonthName)).toEqual(["January", "May", "December"]);
    expect([1, 9, 12].map(formatShortMonthName)).toEqual(["Jan", "Sep", "Dec"]);
    expect([1, 7].map(formatWeekdayName)).toEqual(["Monday", "Sunday"]);
    expect(() => formatMonthName(13)).toThrow(RangeError);
  });
});
