import fc from "fast-check";
import { expect, test } from "vitest";
import { CASES } from "@/prisma/factories/cases";
import { WINDOWS } from "../belief/claims.arbitrary";
import { contains } from "../window/overlap";
import { day } from "../window/day";
import {
  about,
  after,
  before,
  dayWindow,
  half,
  minuteWindow,
  month,
  quarter,
  range,
  season,
  tbd,
  year,
} from "../window/make-window";
import type { Window } from "../window/window";
import { classifyWindowMove } from "./classify-window-move";

const on = (date: string) => dayWindow(day(date));
const span = (from: string, to: string) => range(day(from), day(to));
const shanghai = (local: string) => minuteWindow(local, "Asia/Shanghai");

test.each<[string, Window, Window, string | null]>([
  ["fall to 6 October", season(2022, "fall"), on("2022-10-06"), "narrowed"],
  ["a day to its minute", on("2022-07-04"), shanghai("2022-07-04T19:00"), "narrowed"],
  ["no date to a year", tbd(), year(2022), "narrowed"],
  ["after August to October", after(day("2022-09-01")), month(2022, 10), "narrowed"],
  ["around fall to fall", about(season(2022, "fall")), season(2022, "fall"), "narrowed"],
  ["July to Q3", month(2022, 7), quarter(2022, 3), "widened"],
  ["a minute to its day", shanghai("2022-07-04T19:00"), on("2022-07-04"), "widened"],
  ["August to no date", month(2022, 8), tbd(), "widened"],
  ["fall to around fall", season(2022, "fall"), about(season(2022, "fall")), "widened"],
  ["4 to 6 July", on("2022-07-04"), on("2022-07-06"), "postponed"],
  ["July to August", month(2022, 7), month(2022, 8), "postponed"],
  ["Q3 to fall", quarter(2022, 3), season(2022, "fall"), "postponed"],
  ["July to after 15 July", month(2022, 7), after(day("2022-07-16")), "postponed"],
  ["19:00 to 20:00", shanghai("2022-07-04T19:00"), shanghai("2022-07-04T20:00"), "postponed"],
  ["6 to 4 July", on("2022-07-06"), on("2022-07-04"), "advanced"],
  ["December to H1", month(2022, 12), half(2022, 1), "advanced"],
  ["fall to Q3", season(2022, "fall"), quarter(2022, 3), "advanced"],
  ["after August to July or August", after(day("2022-08-15")), span("2022-07-01", "2022-08-31"), "advanced"],
  ["20:00 to 19:00", shanghai("2022-07-04T20:00"), shanghai("2022-07-04T19:00"), "advanced"],
  ["July to July", month(2022, 7), month(2022, 7), null],
  ["July said as a range", month(2022, 7), span("2022-07-01", "2022-07-31"), null],
  ["by August, said as a range", before(day("2022-07-01"), day("2022-08-31")), span("2022-07-01", "2022-08-31"), null],
  [
    "the same instant on another clock",
    shanghai("2022-07-04T19:00"),
    minuteWindow("2022-07-04T13:00", "Europe/Berlin"),
    null,
  ],
])("%s", (_, from, to, kind) => {
  expect(classifyWindowMove(from, to)).toBe(kind);
});

test("a day that was refuted is not merely told less exactly", () => {
  expect(classifyWindowMove(on("2022-07-04"), tbd(), true)).toBe("postponed");
  expect(classifyWindowMove(month(2022, 7), on("2022-07-20"), true)).toBe("narrowed");
});

test("there and back again are opposites", () => {
  const opposite = { narrowed: "widened", widened: "narrowed", postponed: "advanced", advanced: "postponed" } as const;
  const any = fc.constantFrom(...WINDOWS);
  fc.assert(
    fc.property(any, any, (a, b) => {
      const kind = classifyWindowMove(a, b);
      if (kind === null) expect(contains(a, b) && contains(b, a)).toBe(true);
      else expect(classifyWindowMove(b, a)).toBe(opposite[kind as keyof typeof opposite]);
    }),
    { numRuns: CASES },
  );
});
