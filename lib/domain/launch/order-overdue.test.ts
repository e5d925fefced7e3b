import { expect, it } from "vitest";
import type { Certainty } from "../belief/belief";
import { day } from "../window/day";
import { dayWindow, month } from "../window/make-window";
import type { Window } from "../window/window";
import { orderOverdue } from "./order-overdue";

const TODAY = day("2026-11-28");
const passed = (name: string, certainty: Certainty, window: Window) => ({ name, certainty, window });
const names = (entries: readonly ReturnType<typeof passed>[]) => orderOverdue(entries, TODAY).map(({ name }) => name);

it("tells what passed lately before what passed long ago, however sure that was", () => {
  const old = passed("an official day of January", "official", dayWindow(day("2026-01-27")));
  const late = passed("a rumor of October", "rumored", month(2026, 10));
  expect(names([old, late])).toEqual([late.name, old.name]);
});

it("tells the surest first, and of what is equally sure what passed last", () => {
  const rumor = passed("rumored for October", "rumored", month(2026, 10));
  const report = passed("reported for September", "reported", month(2026, 9));
  const one = passed("official, 9 September", "official", dayWindow(day("2026-09-09")));
  const other = passed("official, 28 September", "official", dayWindow(day("2026-09-28")));
  expect(names([rumor, one, report, other])).toEqual([other.name, one.name, report.name, rumor.name]);
});

it("counts the ninetieth day as lately, and not the one before it", () => {
  const within = passed("30 August", "rumored", dayWindow(day("2026-08-30")));
  const beyond = passed("29 August", "official", dayWindow(day("2026-08-29")));
  expect(names([beyond, within])).toEqual([within.name, beyond.name]);
});
