import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryWindow } from "@/prisma/factories/arbitrary-window";
import { CASES } from "@/prisma/factories/cases";
import { isValidWindow, windowFaults } from "./check-window";
import { day } from "./day";
import * as make from "./make-window";
import type { Window } from "./window";

const bounds = ({ earliest, latest }: Window) => `${earliest} ${latest}`;

describe("the table of DESIGN 3", () => {
  it.each<[string, Window, string]>([
    ["a day", make.dayWindow(day("2022-07-04")), "2022-07-04 2022-07-04"],
    ["early July", make.partOfMonth(2022, 7, "early"), "2022-07-01 2022-07-10"],
    ["mid July", make.partOfMonth(2022, 7, "mid"), "2022-07-11 2022-07-20"],
    ["late July", make.partOfMonth(2022, 7, "late"), "2022-07-21 2022-07-31"],
    ["late February of a leap year", make.partOfMonth(2024, 2, "late"), "2024-02-21 2024-02-29"],
    ["July", make.month(2022, 7), "2022-07-01 2022-07-31"],
    ["Q3", make.quarter(2022, 3), "2022-07-01 2022-09-30"],
    ["Q4", make.quarter(2022, 4), "2022-10-01 2022-12-31"],
    ["H1", make.half(2022, 1), "2022-01-01 2022-06-30"],
    ["H2", make.half(2022, 2), "2022-07-01 2022-12-31"],
    ["2022", make.year(2022), "2022-01-01 2022-12-31"],
    ["spring", make.season(2022, "spring"), "2022-03-01 2022-05-31"],
    ["summer", make.season(2022, "summer"), "2022-06-01 2022-08-31"],
    ["fall", make.season(2022, "fall"), "2022-09-01 2022-11-30"],
    ["winter, into a leap year", make.season(2023, "winter"), "2023-12-01 2024-02-29"],
    ["southern spring", make.season(2022, "spring", "southern"), "2022-09-01 2022-11-30"],
    ["southern summer", make.season(2022, "summer", "southern"), "2022-12-01 2023-02-28"],
    ["southern winter", make.season(2022, "winter", "southern"), "2022-06-01 2022-08-31"],
    ["early 2023", make.partOfYear(2023, "early"), "2023-01-01 2023-04-30"],
    ["mid 2023", make.partOfYear(2023, "mid"), "2023-05-01 2023-08-31"],
    ["late 2023", make.partOfYear(2023, "late"), "2023-09-01 2023-12-31"],
    ["4–10 July", make.range(day("2022-07-04"), day("2022-07-10")), "2022-07-04 2022-07-10"],
    ["after August", make.after(day("2022-09-01")), "2022-09-01 null"],
    ["by fall", make.before(day("2022-06-28"), day("2022-11-30")), "2022-06-28 2022-11-30"],
    ["no date", make.tbd(), "null null"],
  ])("%s", (_said, window, expected) => {
    expect(bounds(window)).toBe(expected);
  });

  it("keeps a minute as an instant, and its day in the venue's zone", () => {
    expect(make.minuteWindow("2022-07-04T19:00", "Asia/Shanghai")).toEqual({
      precision: "minute",
      earliest: "2022-07-04",
      latest: "2022-07-04",
      about: false,
      instant: "2022-07-04T11:00:00Z",
      timeZone: "Asia/Shanghai",
    });
    const kiritimati = make.minuteWindow("2022-07-04T00:30", "Pacific/Kiritimati");
    expect([kiritimati.instant, kiritimati.earliest]).toEqual(["2022-07-03T10:30:00Z", "2022-07-04"]);
  });

  it("asks which of two times is meant when the clock goes back, and has none when it skips", () => {
    expect(() => make.minuteWindow("2022-10-30T02:30", "Europe/Berlin")).toThrow(/repeated/);
    expect(make.minuteWindow("2022-10-30T02:30", "Europe/Berlin", 120).instant).toBe("2022-10-30T00:30:00Z");
    expect(make.minuteWindow("2022-10-30T02:30", "Europe/Berlin", 60).instant).toBe("2022-10-30T01:30:00Z");
    expect(() => make.minuteWindow("2022-03-27T02:30", "Europe/Berlin", 60)).toThrow(/skipped/);
    expect(() => make.minuteWindow("2022-07-04T02:30", "Europe/Berlin", 60)).toThrow(/offset/);
  });

  it("refuses what the calendar does not have", () => {
    expect(() => make.range(day("2022-07-10"), day("2022-07-04"))).toThrow(RangeError);
    expect(() => make.before(day("2022-07-10"), day("2022-07-04"))).toThrow(RangeError);
    expect(() => make.month(2022, 13)).toThrow(RangeError);
    expect(() => make.season(2100, "winter")).toThrow(RangeError);
    expect(() => make.year(20222)).toThrow(RangeError);
    expect(() => make.about(make.tbd())).toThrow(RangeError);
    expect(() => make.minuteWindow("2022-07-04T19:00", "Japan")).toThrow(RangeError);
  });

  it("calls a range of one day a day", () => {
    expect(make.range(day("2022-07-04"), day("2022-07-04"))).toEqual(make.dayWindow(day("2022-07-04")));
  });
});

describe("windowFaults", () => {
  it("finds none in what the constructors make", () => {
    fc.assert(
      fc.property(arbitraryWindow, (window) => {
        expect(windowFaults(window)).toEqual([]);
      }),
      { numRuns: CASES },
    );
  });

  const july = make.month(2022, 7);
  const minute = make.minuteWindow("2022-07-04T19:00", "Asia/Shanghai");
  it.each<[string, Window]>([
    ["a month that ends early", { ...july, latest: day("2022-07-30") }],
    ["a month that starts late", { ...july, earliest: day("2022-07-02") }],
    ["a month called a quarter", { ...july, precision: "quarter" }],
    ["a month with an open end", { ...july, latest: null }],
    ["an end before its start", { ...july, precision: "range", earliest: day("2022-08-01") }],
    ["a range of one day", { ...july, precision: "range", earliest: day("2022-07-31") }],
    [
      "a winter past the last year",
      { ...july, precision: "season", earliest: day("2100-12-01"), latest: day("2100-12-31") },
    ],
    ["a season that starts in its middle", { ...july, precision: "season" }],
    ["no date with a bound", { ...july, precision: "tbd" }],
    ["no date, about", { ...make.tbd(), about: true }],
    ["after with an end", { ...july, precision: "after" }],
    ["a bound that is no day", { ...july, latest: "2022-07-32" as Window["latest"] }],
    ["a month with an instant", { ...july, instant: minute.instant, timeZone: minute.timeZone }],
    ["a minute without an instant", { ...minute, instant: null }],
    ["a minute without a zone", { ...minute, timeZone: null }],
    ["a minute on another day than its instant", { ...minute, timeZone: "Pacific/Kiritimati" }],
    ["a minute with seconds", { ...minute, instant: "2022-07-04T11:00:30Z" }],
    ["a minute in a zone that does not exist", { ...minute, timeZone: "Asia/Beijing" }],
  ])("finds %s", (_what, window) => {
    expect(isValidWindow(window)).toBe(false);
  });
});
