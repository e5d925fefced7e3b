import { expect, it } from "vitest";
import { laneOf } from "@/lib/domain/window/lanes";
import { day } from "@/lib/domain/window/day";
import { about, after, half, month, season } from "@/lib/domain/window/make-window";
import type { Window } from "@/lib/domain/window/window";
import { formatLane } from "./lane";

const heading = (window: Window) => formatLane(laneOf(window)!.kind, window);

it("names a lane by the period that its windows share", () => {
  expect(heading(month(2022, 8))).toBe("August 2022");
  expect(heading(half(2022, 2))).toBe("second half of 2022");
});

it("does not call the whole lane vague because one of its windows is", () => {
  expect(heading(about(season(2022, "fall")))).toBe("fall 2022");
});

it("says only how the windows of a lane are open where each has bounds of its own", () => {
  expect(heading(after(day("2022-09-01")))).toBe("From then on");
});
