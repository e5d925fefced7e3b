import { expect, it } from "vitest";
import { formatCount, formatFew } from "./count";

it("counts in words that fit the number", () => {
  expect(formatCount(0, "device")).toBe("no devices");
  expect(formatCount(1, "device")).toBe("1 device");
  expect(formatCount(1200, "launch", "launches")).toBe("1,200 launches");
});

it("says when a list is only the first of more", () => {
  expect(formatFew(40, 120, "launch", "launches")).toBe("the first 40 of 120 launches");
  expect(formatFew(3, 3, "launch", "launches")).toBe("3 launches");
});
