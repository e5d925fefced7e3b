import { describe, expect, it, test } from "vitest";
import { addDays, day, daysBetween } from "./day";
import { dueState } from "./due";
import { compareWindows } from "./order-windows";
import { parseWindow } from "./parse-window";
import { listMonths, placeInMonth, placeInYear } from "./place-window";
import type { Window } from "./window";

// Leap days, year ends and midnights, on machines a quarter of an hour off the full ones, in tomorrow already, and still in
// yesterday (see the projects in vitest.config.ts): a day is a day at the venue, and no clock of a reader or a server moves it.

function windowOf(text: string): Window {
  const read = parseWindow(text, { statedOn: day("2023-11-20"), defaultZone: "Asia/Shanghai" });
  if (!read.ok) throw new Error(`${text}: ${read.reason.code}`);
  return read.window;
}

it("runs where the clock is far from the venue's", () => {
  expect(["Asia/Kathmandu", "Pacific/Kiritimati", "America/Los_Angeles"]).toContain(process.env["TZ"]);
});

describe("the months that a window stands in", () => {
  test.each<[string, string]>([
    ["29 February 2024", "2024-2"],
    ["31 December 2023", "2023-12"],
    ["1 January 2024", "2024-1"],
    ["31 December 2023, 23:59", "2023-12"],
    ["1 January 2024, 00:00", "2024-1"],
    ["1 January 2024, 00:01 Los Angeles", "2024-1"],
    ["31 December 2023, 23:59 Auckland", "2023-12"],
    ["late February 2024", "2024-2"],
    ["winter 2023", "2023-12 2024-1 2024-2"],
    ["fall 2024", "2024-9 2024-10 2024-11"],
    ["Q4 2023", "2023-10 2023-11 2023-12"],
    ["28 December 2023 to 3 January 2024", "2023-12 2024-1"],
    ["28 February to 1 March 2024", "2024-2 2024-3"],
    ["after December 2023", "2024-1"],
    ["by February 2024", "2023-11 2023-12 2024-1 2024-2"],
    ["no date", ""],
  ])("%s: %s", (text, months) => {
    const found = listMonths(windowOf(text));
    expect(found.map(({ year, month }) => `${year}-${month}`).join(" ")).toBe(months);
    for (const { year, month } of found) expect(placeInMonth(windowOf(text), year, month)).not.toBeNull();
  });
});

describe("the day that a window stands on", () => {
  test.each<[string, number, number, string | null]>([
    ["29 February 2024", 2024, 2, "2024-02-29"],
    ["29 February 2024", 2024, 3, null],
    ["31 December 2023, 23:59", 2023, 12, "2023-12-31"],
    ["31 December 2023, 23:59", 2024, 1, null],
    ["1 January 2024, 00:00", 2024, 1, "2024-01-01"],
    ["1 January 2024, 00:01 Los Angeles", 2024, 1, "2024-01-01"],
    ["31 December 2023, 23:59 Auckland", 2023, 12, "2023-12-31"],
    ["31 December 2023, 23:59 Kathmandu", 2023, 12, "2023-12-31"],
  ])("%s on the page of %i-%i: %s", (text, year, month, on) => {
    const place = placeInMonth(windowOf(text), year, month);
    expect(place?.kind === "day" ? place.day : null).toBe(on);
  });

  test.each([
    "late February 2024",
    "around 29 February 2024",
    "winter 2023",
    "28 to 29 February 2024",
    "by 31 December 2023",
  ])("%s: none, for nobody said it", (text) => {
    for (const { year, month } of listMonths(windowOf(text)))
      expect(placeInMonth(windowOf(text), year, month)).toMatchObject({ kind: "lane" });
  });
});

test("a leap year's bars are as wide as its days", () => {
  const today = day("2024-02-29");
  const bar = (text: string, year: number) => placeInYear(windowOf(text), year, today);
  expect(bar("29 February 2024", 2024)).toMatchObject({ start: 59 / 366, end: 60 / 366 });
  expect(bar("1 March 2023", 2023)).toMatchObject({ start: 59 / 365, end: 60 / 365 });
  expect(bar("winter 2023", 2023)).toMatchObject({
    from: "2023-12-01",
    to: "2023-12-31",
    cutEnd: true,
    cutStart: false,
  });
  expect(bar("winter 2023", 2024)).toMatchObject({
    from: "2024-01-01",
    to: "2024-02-29",
    cutStart: true,
    cutEnd: false,
  });
  expect(bar("winter 2024", 2025)).toMatchObject({ from: "2025-01-01", to: "2025-02-28" });
});

test("the order is by the latest day, then the finer, over leap days and year ends", () => {
  const sorted = [
    "1 January 2023",
    "31 December 2023, 09:00",
    "31 December 2023, 23:59",
    "31 December 2023",
    "December 2023",
    "Q4 2023",
    "H2 2023",
    "2023",
    "1 January 2024, 00:00",
    "1 January 2024",
    "28 February 2024",
    "29 February 2024",
    "late February 2024",
    "February 2024",
    "winter 2023",
    "1 March 2024",
    "2024",
    "after 2023",
    "no date",
  ].map(windowOf);
  const names = (windows: readonly Window[]) =>
    windows.map(({ precision, earliest, latest }) => [precision, earliest, latest]);
  expect(names([...sorted].reverse().sort(compareWindows))).toEqual(names(sorted));
});

test("a day is over when it is over at the venue", () => {
  const state = (text: string, today: string) =>
    dueState(windowOf(text), { today: day(today), officialDay: true, settled: false });
  expect(state("29 February 2024", "2024-02-28")).toBe("upcoming");
  expect(state("29 February 2024", "2024-02-29")).toBe("today");
  expect(state("29 February 2024", "2024-03-01")).toBe("due");
  expect(state("31 December 2023, 23:59", "2023-12-31")).toBe("today");
  expect(state("31 December 2023, 23:59", "2024-01-01")).toBe("due");
  expect(state("winter 2023", "2024-02-29")).toBe("upcoming");
  expect(state("winter 2023", "2024-03-01")).toBe("overdue");
  expect(state("after 2023", "2030-01-01")).toBe("upcoming");
});

test("days are counted one by one through leap days and year ends", () => {
  let on = day("2023-12-30");
  const seen: string[] = [];
  for (let step = 0; step < 64; step++) {
    seen.push(on);
    expect(daysBetween(day("2023-12-30"), on)).toBe(step);
    on = addDays(on, 1);
  }
  expect(seen.slice(0, 4)).toEqual(["2023-12-30", "2023-12-31", "2024-01-01", "2024-01-02"]);
  expect(seen.slice(-4)).toEqual(["2024-02-28", "2024-02-29", "2024-03-01", "2024-03-02"]);
});
