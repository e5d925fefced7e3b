import fc from "fast-check";
import { expect, test } from "vitest";
import { CASES } from "@/prisma/factories/cases";
import { normalizeName } from "./normalize-name";

test.each([
  ["Galaxy Z Fold4", "Galaxy  Z Fold 4"],
  ["Galaxy S22+", "galaxy s22 plus"],
  ["Galaxy S22 +", "Galaxy S22 Plus"],
  ["Xiaomi 12 5G", "xiaomi 12 5 g"],
  ["Xiaomi 12-Pro", "Xiaomi 12 Pro"],
  ["POCO F4", "Poco f4"],
  ["Motorola Édge", "motorola edge"],
  ["Ｘｉａｏｍｉ 12S", "Xiaomi 12S"],
  ["Moto G (5G)", "moto g 5g"],
  ["小米12S", "小米 12S"],
])("%s is %s", (a, b) => {
  expect(normalizeName(a)).toBe(normalizeName(b));
});

test.each([
  ["Galaxy A52", "Galaxy A52 5G"],
  ["Galaxy S22", "Galaxy S22+"],
  ["Xiaomi 12", "Xiaomi 12S"],
  ["Xiaomi 12S Ultra", "Xiaomi 12 Ultra"],
  ["小米12", "红米12"],
])("%s is not %s", (a, b) => {
  expect(normalizeName(a)).not.toBe(normalizeName(b));
});

test("reads as words, and is empty without any", () => {
  expect(normalizeName("Xiaomi 12S Ultra 5G")).toBe("xiaomi 12 s ultra 5g");
  expect(normalizeName(" ?! ")).toBe("");
});

test("normalizing twice changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), (text) => {
      const once = normalizeName(text);
      expect(normalizeName(once)).toBe(once);
    }),
    { numRuns: CASES },
  );
});
