import { expect, it } from "vitest";
import { day } from "../window/day";
import { isThisWeek } from "./this-week";

const week = (from: string, to = from) => isThisWeek({ from: day(from), to: day(to) }, day("2026-11-28"));

it("is the seven days that end today", () => {
  expect([week("2026-11-28"), week("2026-11-22")]).toEqual([true, true]);
  expect([week("2026-11-21"), week("2026-11-29")]).toEqual([false, false]);
});

it("is not the week of what may have been said before it", () => {
  expect(week("2026-11-10", "2026-11-27")).toBe(false);
  expect(week("2026-11-24", "2026-11-27")).toBe(true);
});
