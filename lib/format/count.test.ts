import { expect, it } from "vitest";
import { formatCount, formatFew, formatFound, formatLatest } from "./count";

it("counts in words that fit the number", () => {
  expect(formatCount(0, "device")).toBe("no devices");
  expect(formatCount(1, "device")).toBe("1 device");
  expect(formatCount(1200, "launch", "launches")).toBe("1,200 launches");
});

it("says when a list is only the first of more", () => {
  expect(formatFew(40, 120, "launch", "launches")).toBe("the first 40 of 120 launches");
  expect(formatFew(3, 3, "launch", "launches")).toBe("3 launches");
});

it("says when a list is only the latest of more", () => {
  expect(formatLatest(100, 1_250, "claim")).toBe("the latest 100 of 1,250 claims");
  expect(formatLatest(1, 1, "claim")).toBe("1 claim");
});

it("says when a search found more than was counted", () => {
  expect(formatFound(3, 3, false)).toBe("3 records");
  expect(formatFound(20, 26, false)).toBe("the first 20 of 26 records");
  expect(formatFound(20, 108, true)).toBe("the first 20 of at least 108 records");
});
