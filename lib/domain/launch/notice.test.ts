import { expect, it } from "vitest";
import { asOf, facts } from "../belief/facts.fixtures";
import { brand, claim, launch, leaker, strike } from "../claim/claim.fixtures";
import type { Claim, LaunchStatus } from "../claim/claim";
import { day } from "../window/day";
import { dayWindow, month } from "../window/make-window";
import type { Window } from "../window/window";
import { noticeOf, sumNotices } from "./notice";

const SHOW = launch("l-12s");
const xiaomi = brand("xiaomi");
const on = (date: string) => dayWindow(day(date));
const at = (window: Window, stated: string, told = {}) =>
  claim(SHOW, { property: "launch-window", window }, { source: xiaomi, on: stated, ...told });
const status = (is: LaunchStatus, stated = "2022-07-04") =>
  claim(SHOW, { property: "launch-status", status: is }, { source: xiaomi, on: stated });
const notice = (...claims: Claim[]) => noticeOf(SHOW, claims, facts, asOf("2022-12-31"));

it("is counted from the first time that the brand itself named the day that it became", () => {
  const named = [
    at(month(2022, 7), "2022-05-23"),
    at(on("2022-07-04"), "2022-06-28"),
    at(on("2022-07-04"), "2022-07-01"),
  ];
  const leaked = at(on("2022-07-04"), "2022-06-01", { source: leaker });
  expect(notice(leaked, ...named, status("held"))).toBe(6);
  expect(notice(at(on("2022-07-01"), "2022-06-01"), ...named, status("held"))).toBe(6);
  expect(notice(at(on("2022-07-04"), "2022-06-01", { operations: [strike()] }), ...named, status("held"))).toBe(6);
});

it("is none where it was named on the day itself", () => {
  expect(notice(at(on("2022-07-04"), "2022-07-04"), status("held"))).toBe(0);
  expect(notice(at(on("2022-07-04"), "2022-07-06"), status("held"))).toBe(0);
});

it("is unknown of what has not taken place, or on no day that the brand named", () => {
  const named = at(on("2022-07-04"), "2022-06-28");
  expect(notice(named)).toBeNull();
  expect(notice(named, status("canceled", "2022-07-01"))).toBeNull();
  expect(notice(at(month(2022, 7), "2022-06-28"), status("held"))).toBeNull();
  expect(notice(at(on("2022-07-04"), "2022-06-28", { source: leaker }), status("held"))).toBeNull();
});

it("sums up those that are known, and those with no notice apart", () => {
  expect(sumNotices([null, 6, 0, 14, 10, 0])).toEqual({
    ...{ launches: 5, unannounced: 2 },
    days: { median: 10, least: 6, most: 14 },
  });
  expect(sumNotices([null, 0])).toEqual({ launches: 1, unannounced: 1, days: null });
});
