import { describe, expect, it } from "vitest";
import { day } from "./day";
import { dueState, type DueState } from "./due";
import { about, after, dayWindow, minuteWindow, month, range, tbd } from "./make-window";
import type { Window } from "./window";

const fourth = dayWindow(day("2022-07-04"));
const evening = minuteWindow("2022-07-04T19:00", "Asia/Shanghai");

describe("dueState", () => {
  it.each<[string, Window, string, boolean, DueState]>([
    ["a brand's day before it", fourth, "2022-07-03", true, "upcoming"],
    ["a brand's day on it", fourth, "2022-07-04", true, "today"],
    ["a brand's day after it", fourth, "2022-07-05", true, "due"],
    ["a brand's minute after its day", evening, "2022-07-05", true, "due"],
    ["a leaker's day on it", fourth, "2022-07-04", false, "today"],
    ["a leaker's day after it", fourth, "2022-07-05", false, "overdue"],
    ["a brand's month on its last day", month(2022, 7), "2022-07-31", true, "upcoming"],
    ["a brand's month after it", month(2022, 7), "2022-08-01", true, "overdue"],
    ["a range that today is in", range(day("2022-07-04"), day("2022-07-10")), "2022-07-05", true, "upcoming"],
    ["a day that nobody said exactly, on it", about(fourth), "2022-07-04", true, "upcoming"],
    ["a day that nobody said exactly, after it", about(fourth), "2022-07-05", true, "overdue"],
    ["an open end, ever", after(day("2022-09-01")), "2099-01-01", true, "upcoming"],
    ["no date, ever", tbd(), "2099-01-01", true, "upcoming"],
  ])("%s", (_what, window, today, officialDay, expected) => {
    expect(dueState(window, { today: day(today), officialDay, settled: false })).toBe(expected);
    expect(dueState(window, { today: day(today), officialDay, settled: true })).toBe("settled");
  });
});
