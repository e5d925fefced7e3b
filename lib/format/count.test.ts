import { expect, it } from "vitest";
import { formatCount, formatFew, formatFound } from "./count";

it("counts in words that fit the number", () => {
  expect(formatCount(0, "device")).toBe("no devices");
  expect(formatCount(1, "device")).toBe("1 device");
  expect(formatCount(1200, "launch", "launches")).toBe("1,200 launches");
});

it("says when a list is only the first of more", () => {
  expect(formatFew(40, 120, "launch", "launches")).toBe("the first 40 of 120 launches");
  expect(formatFew(3, 3, "launch", "launches")).toBe("3 launches");
});

it("says when a search found more than was counted", () => {
  expect(formatFound(3, 3, false)).toBe("3 records");
  expect(formatFound(20, 26, false)).toBe("the first 20 of 26 records");
  expect(formatFound(20, 1_000, true)).toBe("the first 20 of more than 1,000 records");
  expect(formatFound(20, 3_412, true)).toBe("the first 20 of more than 3,000 records");
});
