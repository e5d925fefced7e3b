import { describe, expect, test } from "vitest";
import { day } from "../window/day";
import { after, dayWindow, month, tbd } from "../window/make-window";
import type { Window } from "../window/window";
import { comingPart, isAhead, type Prospect } from "./prospect";

const TODAY = day("2026-11-22");
const on = (text: string): Window => dayWindow(day(text));
const of = (told: Partial<Prospect>) => comingPart({ sales: [], launches: [], announced: false, ...told }, TODAY);

describe("what is said to come, on 22 November 2026", () => {
  const shown = { announced: true };
  test.each<[string, Partial<Prospect>, string]>([
    ["no date said", {}, "coming"],
    ["“no date”, in so many words", { sales: [tbd()], launches: [tbd()] }, "coming"],
    ["a launch ahead", { launches: [month(2027, 2)] }, "coming"],
    ["a launch today", { launches: [on("2026-11-22")] }, "coming"],
    ["a launch some time this month", { launches: [month(2026, 11)] }, "coming"],
    ["a launch after a month that is over: it never passes", { launches: [after(day("2026-10-01"))] }, "coming"],
    ["a launch that was to be yesterday", { launches: [on("2026-11-21")] }, "overdue"],
    ["a launch of September, of which nobody has spoken since", { launches: [month(2026, 9)] }, "overdue"],
    ["a sale of September, and not a word on a launch", { sales: [month(2026, 9)] }, "overdue"],
    ["a launch that is overdue, a sale ahead", { launches: [month(2026, 9)], sales: [month(2027, 1)] }, "coming"],
    ["shown, and no day of sale", shown, "unconfirmed"],
    ["shown, and on sale “after 2021”", { ...shown, sales: [after(day("2022-01-01"))] }, "unconfirmed"],
    ["shown, its day of sale is over", { ...shown, sales: [on("2022-09-29")] }, "unconfirmed"],
    ["shown, its day of sale is tomorrow", { ...shown, sales: [on("2026-11-23")] }, "coming"],
    ["shown, on sale after the year", { ...shown, sales: [after(day("2027-01-01"))] }, "coming"],
    ["shown at home, and to be shown abroad", { ...shown, launches: [month(2027, 2)] }, "coming"],
    ["shown at home, and overdue abroad", { ...shown, launches: [month(2026, 9)] }, "unconfirmed"],
  ])("%s", (_, told, part) => {
    expect(of(told)).toBe(part);
  });
});

test("an open end is ahead only until its closed one", () => {
  expect(isAhead(after(day("2026-11-23")), TODAY)).toBe(true);
  expect(isAhead(after(day("2022-01-01")), TODAY)).toBe(false);
  expect(isAhead(tbd(), TODAY)).toBe(false);
});
