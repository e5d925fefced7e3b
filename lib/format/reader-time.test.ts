import { describe, expect, it } from "vitest";
import { formatMoment, formatReaderTime, readersDay } from "./reader-time";

/** The 12S event: 4 July 2022, 19:00 in Beijing. */
const EVENT = "2022-07-04T11:00:00Z";
const BEIJING = "Asia/Shanghai";

describe("the time of an event where the reader is", () => {
  it.each([
    ["Europe/Berlin", "13:00 for you"],
    ["Asia/Kathmandu", "16:45 for you"],
    ["Pacific/Honolulu", "01:00 for you"],
    ["Pacific/Kiritimati", "Tue 5 Jul, 01:00 for you"],
    ["America/Los_Angeles", "04:00 for you"],
    ["Asia/Singapore", null],
    [BEIJING, null],
  ])("in %s: %s", (zone, told) => {
    expect(formatReaderTime(EVENT, BEIJING, zone)).toBe(told);
  });

  it("says the day before where it is still that", () => {
    expect(formatReaderTime("2026-09-01T00:30:00Z", "Asia/Tokyo", "America/New_York")).toBe(
      "Mon 31 Aug, 20:30 for you",
    );
  });
});

it("tells when something was typed, with the day where it was on another", () => {
  const at = Date.parse("2022-07-04T20:03:00Z");
  expect(formatMoment(at, at + 60_000, "Europe/Berlin")).toBe("22:03");
  expect(formatMoment(at, at + 3 * 3_600_000, "Europe/Berlin")).toBe("Mon 4 Jul, 22:03");
  expect(formatMoment(at, at + 3 * 3_600_000, "America/New_York")).toBe("16:03");
});

describe("the reader's day", () => {
  it("is one before or after the world's at either end of it", () => {
    const noon = new Date("2022-07-04T10:30:00Z");
    expect([
      readersDay(noon, "Pacific/Kiritimati"),
      readersDay(noon, "UTC"),
      readersDay(new Date("2022-07-04T09:30:00Z"), "Pacific/Honolulu"),
    ]).toEqual(["2022-07-05", "2022-07-04", "2022-07-03"]);
  });
});
