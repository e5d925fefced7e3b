import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "@/lib/domain/window/day";
import * as make from "@/lib/domain/window/make-window";
import { parseWindow } from "@/lib/domain/window/parse-window";
import type { Window } from "@/lib/domain/window/window";
import { arbitraryWindow } from "@/prisma/factories/arbitrary-window";
import { CASES } from "@/prisma/factories/cases";
import { formatWindow, formatWindowShort } from "./window";

const statedOn = day("2022-06-28");

describe("formatWindow", () => {
  it.each<[string, string, Window]>([
    ["4 July 2022, 19:00 Beijing", "4 Jul, 19:00 Beijing", make.minuteWindow("2022-07-04T19:00", "Asia/Shanghai")],
    ["4 July 2022, 19:00 UTC+8", "4 Jul, 19:00 UTC+8", make.minuteWindow("2022-07-04T19:00", "Etc/GMT-8")],
    [
      "30 October 2022, 02:30 Berlin (UTC+01:00)",
      "30 Oct, 02:30 Berlin (UTC+01:00)",
      make.minuteWindow("2022-10-30T02:30", "Europe/Berlin", 60),
    ],
    ["4 July 2022", "4 Jul", make.dayWindow(day("2022-07-04"))],
    ["late July 2022", "late Jul", make.partOfMonth(2022, 7, "late")],
    ["July 2022", "Jul", make.month(2022, 7)],
    ["Q3 2022", "Q3", make.quarter(2022, 3)],
    ["second half of 2022", "H2", make.half(2022, 2)],
    ["2022", "2022", make.year(2022)],
    ["fall 2022", "fall", make.season(2022, "fall")],
    ["early 2023", "early 2023", make.partOfYear(2023, "early")],
    ["4–10 July 2022", "4–10 Jul", make.range(day("2022-07-04"), day("2022-07-10"))],
    ["4 or 5 July 2022", "4 or 5 Jul", make.range(day("2022-07-04"), day("2022-07-05"))],
    ["30 June – 1 July 2022", "30 Jun – 1 Jul", make.range(day("2022-06-30"), day("2022-07-01"))],
    ["28 June – 3 July 2022", "28 Jun – 3 Jul", make.range(day("2022-06-28"), day("2022-07-03"))],
    ["July–September 2022", "Jul–Sep", make.range(day("2022-07-01"), day("2022-09-30"))],
    ["December 2022 – January 2023", "Dec 2022 – Jan 2023", make.range(day("2022-12-01"), day("2023-01-31"))],
    ["after August 2022", "after Aug", make.after(day("2022-09-01"))],
    ["after 2022", "after 2022", make.after(day("2023-01-01"))],
    ["from 4 July 2022", "from 4 Jul", make.after(day("2022-07-04"))],
    ["by 15 July 2022", "by 15 Jul", make.before(statedOn, day("2022-07-15"))],
    ["by the end of November 2022", "by end of Nov", make.before(statedOn, day("2022-11-30"))],
    ["by the end of 2022", "by end of 2022", make.before(statedOn, day("2022-12-31"))],
    ["no date", "no date", make.tbd()],
    ["around fall 2022", "~fall", make.about(make.season(2022, "fall"))],
    ["after around August 2022", "after ~Aug", make.about(make.after(day("2022-09-01")))],
  ])("%s (%s)", (long, short, window) => {
    expect(formatWindow(window)).toBe(long);
    expect(formatWindowShort(window, 2022)).toBe(short);
  });

  it("names the year beside a page of another year", () => {
    expect(formatWindowShort(make.month(2022, 7), 2023)).toBe("Jul 2022");
    expect(formatWindowShort(make.month(2022, 7))).toBe("Jul 2022");
    expect(formatWindowShort(make.minuteWindow("2022-07-04T19:00", "UTC"))).toBe("4 Jul 2022, 19:00 UTC");
  });

  it("is read back to the same window by parseWindow", () => {
    fc.assert(
      fc.property(arbitraryWindow, (window) => {
        const parsed = parseWindow(formatWindow(window), { statedOn: window.earliest ?? statedOn });
        expect(parsed).toEqual({ ok: true, window });
      }),
      { numRuns: CASES },
    );
  });

  it("needs the day it was stated only for what begins on it", () => {
    fc.assert(
      fc.property(arbitraryWindow, (window) => {
        fc.pre(window.precision !== "before");
        expect(parseWindow(formatWindow(window), { statedOn })).toEqual({ ok: true, window });
      }),
      { numRuns: CASES },
    );
  });
});
