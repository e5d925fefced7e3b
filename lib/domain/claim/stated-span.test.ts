import { expect, test } from "vitest";
import { day } from "../window/day";
import { after, dayWindow, month, tbd } from "../window/make-window";
import { statedSpan } from "./stated-span";

const TODAY = day("2022-06-28");

test.each([
  ["in May", month(2022, 5), ["2022-05-01", "2022-05-31"]],
  ["in June, told on the 28th", month(2022, 6), ["2022-06-01", "2022-06-28"]],
  ["today", dayWindow(TODAY), ["2022-06-28", "2022-06-28"]],
  ["where it is tomorrow", dayWindow(day("2022-06-29")), ["2022-06-29", "2022-06-29"]],
  ["the day after", dayWindow(day("2022-06-30")), null],
  ["since May", after(day("2022-05-01")), ["2022-05-01", "2022-06-28"]],
  ["at some time", tbd(), null],
])("%s", (_, window, span) => {
  const stated = statedSpan(window, TODAY);
  expect(stated && [stated.statedFrom, stated.statedTo]).toEqual(span);
});
