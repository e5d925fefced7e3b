import { expect, it } from "vitest";
import { formatCountdown } from "./countdown";

const AT = Date.parse("2022-07-04T11:00:00Z");
const told = (now: string) => formatCountdown(AT, Date.parse(now));

it("counts days, hours and minutes in words, and leaves out what is none", () => {
  expect(told("2022-06-28T08:45:00Z")).toBe("in 6 days, 2 hours and 15 minutes");
  expect(told("2022-07-03T11:00:00Z")).toBe("in 1 day");
  expect(told("2022-07-03T09:59:00Z")).toBe("in 1 day, 1 hour and 1 minute");
  expect(told("2022-07-04T10:30:00Z")).toBe("in 30 minutes");
});

it("counts a begun minute as a whole one, until it is now", () => {
  expect(told("2022-07-04T10:59:59Z")).toBe("in 1 minute");
  expect(told("2022-07-04T11:00:00Z")).toBe("now");
  expect(told("2022-07-04T11:59:59Z")).toBe("now");
});

it("never says that what was set for a time has begun", () => {
  expect(told("2022-07-04T12:00:00Z")).toBe("was set for 1 hour ago");
  expect(told("2022-07-05T13:00:00Z")).toBe("was set for 1 day and 2 hours ago");
});
