import { expect, test } from "vitest";
import { day } from "../window/day";
import { dayWindow, half, month, tbd } from "../window/make-window";
import type { Window } from "../window/window";
import { isSameLaunch } from "./same-launch";

const july4 = dayWindow(day("2022-07-04"));
const marks = (title: string | null, window: Window, ...devices: string[]) => ({
  title,
  window,
  devices: new Set(devices),
});

test.each([
  ["the same title and day", marks("Xiaomi 12S launch", july4), marks("xiaomi 12s  Series Launch", july4), true],
  ["the brand left out", marks("12S", july4), marks("Xiaomi 12S series launch", july4), true],
  ["a vague window around the day", marks("Xiaomi 12S launch", month(2022, 7)), marks("Xiaomi 12S", july4), true],
  ["no date yet", marks("Xiaomi 12S", tbd()), marks("Xiaomi 12S launch", july4), true],
  [
    "moved, with a phone in common",
    marks("12S", dayWindow(day("2022-08-04")), "12s"),
    marks("12S", july4, "12s"),
    true,
  ],
  ["another name, that day, that phone", marks("Leica night", july4, "12s"), marks("12S", july4, "12s"), true],
  ["a quiet one, that day, that phone", marks(null, july4, "12s"), marks("12S", july4, "12s"), true],
  [
    "two events of one name",
    marks("Unpacked", month(2022, 2), "s22"),
    marks("Unpacked", month(2022, 8), "fold4"),
    false,
  ],
  [
    "global after home",
    marks("Xiaomi 12 global launch", half(2022, 1)),
    marks("Xiaomi 12 launch", half(2022, 1)),
    false,
  ],
  ["another phone that day", marks("Pad launch", july4, "pad"), marks("12S launch", july4, "12s"), false],
  ["that phone in another month", marks("Global", month(2022, 9), "12s"), marks("12S", july4, "12s"), false],
])("%s", (_, a, b, same) => {
  expect(isSameLaunch(a, b, "Xiaomi")).toBe(same);
  expect(isSameLaunch(b, a, "Xiaomi")).toBe(same);
});

test("a title of nothing but empty words is told by them", () => {
  expect(isSameLaunch(marks("Launch event", july4), marks("Xiaomi launch", july4), "Xiaomi")).toBe(false);
});
