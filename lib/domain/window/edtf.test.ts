import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryWindow } from "@/prisma/factories/arbitrary-window";
import { CASES } from "@/prisma/factories/cases";
import { day } from "./day";
import { fromEdtf, toEdtf } from "./edtf";
import * as make from "./make-window";
import { sameWindow } from "./overlap";
import type { Window } from "./window";

const statedOn = day("2022-06-28");

describe("toEdtf", () => {
  it.each<[string, Window]>([
    ["2022-07-04T19:00:00+08:00", make.minuteWindow("2022-07-04T19:00", "Asia/Shanghai")],
    ["2022-07-04T19:00:00Z", make.minuteWindow("2022-07-04T19:00", "UTC")],
    ["2022-07-04", make.dayWindow(day("2022-07-04"))],
    ["2022-07-21/2022-07-31", make.partOfMonth(2022, 7, "late")],
    ["2022-08", make.month(2022, 8)],
    ["2022-33", make.quarter(2022, 1)],
    ["2022-36", make.quarter(2022, 4)],
    ["2022-41", make.half(2022, 2)],
    ["2022", make.year(2022)],
    ["2022-23", make.season(2022, "fall")],
    ["2022-24", make.season(2022, "winter")],
    ["2023-37", make.partOfYear(2023, "early")],
    ["2022-07-04/2022-07-10", make.range(day("2022-07-04"), day("2022-07-10"))],
    ["2022-07/2022-09", make.range(day("2022-07-01"), day("2022-09-30"))],
    ["2022-09/..", make.after(day("2022-09-01"))],
    ["2022-07-04/..", make.after(day("2022-07-04"))],
    ["../2022-11", make.before(statedOn, day("2022-11-30"))],
    ["../2022-07-15", make.before(statedOn, day("2022-07-15"))],
    ["../..", make.tbd()],
    ["2022-23~", make.about(make.season(2022, "fall"))],
    ["2022-07-04~/2022-07-10~", make.about(make.range(day("2022-07-04"), day("2022-07-10")))],
    ["2022-09~/..", make.about(make.after(day("2022-09-01")))],
    ["../2022-11~", make.about(make.before(statedOn, day("2022-11-30")))],
  ])("writes %s", (text, window) => {
    expect(toEdtf(window)).toBe(text);
  });
});

describe("fromEdtf", () => {
  it("reads back what toEdtf writes, but for the three things EDTF has no word for", () => {
    fc.assert(
      fc.property(arbitraryWindow, (window) => {
        const read = fromEdtf(toEdtf(window), {
          statedOn: window.earliest ?? statedOn,
          ...(window.timeZone ? { timeZone: window.timeZone } : {}),
        });
        if (window.precision === "part-of-month") expect(read).toEqual({ ...window, precision: "range" });
        else if (window.precision === "minute" && window.about) {
          expect(read).toEqual({ ...window, precision: "day", instant: null, timeZone: null });
        } else expect(read && sameWindow(read, window)).toBe(true);
      }),
      { numRuns: CASES },
    );
  });

  it("keeps the offset where no zone is known, and knows the seasons of both hemispheres", () => {
    expect(fromEdtf("2022-07-04T19:00:00+08:00", { statedOn })?.timeZone).toBe("Etc/GMT-8");
    expect(fromEdtf("2022-27", { statedOn })).toEqual(make.season(2022, "fall"));
    expect(fromEdtf("2022-29", { statedOn })).toEqual(make.season(2022, "spring", "southern"));
  });

  it.each([
    ...["", "2022-13", "2022-42", "20222", "2022-06-31", "2022-41?", "2022-07/", "/", "2022/2021", "2022-7", "xx"],
    ...["2022-07-04/2022-07-05/2022-07-06", "2022-07-04T25:00:00Z", "2022-07-04T19:00:00+05:30", "../2021", "2101"],
  ])("refuses %j", (text) => {
    expect(fromEdtf(text, { statedOn })).toBeNull();
  });
});
