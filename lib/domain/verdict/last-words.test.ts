import fc from "fast-check";
import { expect, it } from "vitest";
import { CASES } from "@/prisma/factories/cases";
import { asOf, facts } from "../belief/facts.fixtures";
import { brand, claim, launch, press, retailer, secondLeaker, withdraw } from "../claim/claim.fixtures";
import type { Claim } from "../claim/claim";
import { day } from "../window/day";
import { dayWindow, month, quarter } from "../window/make-window";
import type { Window } from "../window/window";
import { COURSES } from "./course";
import { lastWords, recordOf } from "./last-words";

const SHOW = launch("l-12s");
const on = (date: string) => dayWindow(day(date));
const at = (window: Window, stated: string, told = {}) =>
  claim(SHOW, { property: "launch-window", window }, { on: stated, ...told });
const HELD = [
  at(on("2022-07-04"), "2022-06-28", { source: brand("xiaomi") }),
  claim(SHOW, { property: "launch-status", status: "held" }, { source: brand("xiaomi"), on: "2022-07-04" }),
];

function words(claims: readonly Claim[], by = "2022-12-31") {
  const found = lastWords(SHOW, claims, facts, asOf(by), ({ source }) => source.id);
  return Object.fromEntries([...found].map(([voice, { course }]) => [voice, course]));
}

it("counts of each voice its last word before the day, by what became of it", () => {
  const said = [
    at(month(2022, 3), "2022-01-03"),
    at(month(2022, 7), "2022-05-01"),
    at(quarter(2022, 4), "2022-05-01", { source: secondLeaker }),
    at({ ...month(2022, 6), about: true }, "2022-05-01", { source: press }),
    at({ ...month(2022, 3), about: true }, "2022-02-01", { source: retailer }),
  ];
  expect(words([...said, ...HELD])).toEqual({
    leaker: "as-said",
    "second-leaker": "sooner",
    press: "partly",
    retailer: "later",
    "source-xiaomi": "as-said",
  });
  expect(words([at(on("2022-06-30"), "2022-05-01"), ...HELD]).leaker).toBe("later");
});

it("counts nothing while it is open, that was said once it was known, or that was taken back", () => {
  const said = at(month(2022, 7), "2022-05-01");
  expect(words([said])).toEqual({});
  expect(words([said, ...HELD], "2022-07-01")).toEqual({});
  expect(words([at(on("2022-07-04"), "2022-07-05"), ...HELD]).leaker).toBeUndefined();
  expect(words([{ ...said, operations: [withdraw()] }, ...HELD]).leaker).toBeUndefined();
  expect(words([at(month(2022, 7), "2022-05-01", { stance: "denies" }), ...HELD]).leaker).toBeUndefined();
});

it("tells what was called off as that", () => {
  const off = claim(SHOW, { property: "launch-status", status: "canceled" }, { source: press, on: "2022-06-01" });
  expect(words([at(month(2022, 7), "2022-05-01"), off])).toEqual({ leaker: "canceled" });
});

it("sums up to as many as there are", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...COURSES)), (courses) => {
      const { launches, came } = recordOf(courses);
      expect(Object.values(came).reduce((sum, count) => sum + count, 0)).toBe(launches);
      expect(launches).toBe(courses.length);
    }),
    { numRuns: CASES },
  );
});
