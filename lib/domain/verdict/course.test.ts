import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays, day } from "../window/day";
import { dayWindow, month, tbd } from "../window/make-window";
import { courseOf } from "./course";

const happened = (date: string) => ({ kind: "happened", window: dayWindow(day(date)) }) as const;

it.each([
  ["2022-07-04", { course: "as-said", days: null }],
  ["2022-08-07", { course: "later", days: 7 }],
  ["2022-06-28", { course: "sooner", days: 3 }],
] as const)("of July, what happened on %s came so", (date, came) => {
  expect(courseOf(month(2022, 7), happened(date))).toEqual(came);
});

it("compares nothing with what is not known", () => {
  expect(courseOf(month(2022, 7), { kind: "happened", window: null })).toBeNull();
  expect(courseOf(month(2022, 7), { kind: "failed", window: tbd() })).toBeNull();
  expect(courseOf(month(2022, 7), { kind: "canceled", window: null })).toEqual({ course: "canceled", days: null });
});

it("counts as many days off as there are between the two", () => {
  const named = day("2022-07-04");
  fc.assert(
    fc.property(fc.integer({ min: -800, max: 800 }), (days) => {
      const came = courseOf(dayWindow(named), { kind: "happened", window: dayWindow(addDays(named, days)) });
      const course = days === 0 ? "as-said" : days > 0 ? "later" : "sooner";
      expect(came).toEqual({ course, days: days === 0 ? null : Math.abs(days) });
    }),
  );
});
