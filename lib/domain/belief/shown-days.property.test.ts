import fc from "fast-check";
import { expect, test } from "vitest";
import { CASES } from "@/prisma/factories/cases";
import type { Claim } from "../claim/claim";
import { listMonths, placeInMonth } from "../window/place-window";
import type { Day, Window } from "../window/window";
import { anyDay } from "./claims.arbitrary";
import { eventLog, instantAfter } from "./event-log.arbitrary";
import { asOf, facts } from "./facts.fixtures";
import { ledgerOf, replay } from "./replay.fixtures";
import { wholeBelief, wholeHistory } from "./whole-belief.fixtures";

const END = instantAfter(99);

/** The days that a window names as such, in words or by its place on a calendar. */
function daysNamed(window: Window): Day[] {
  const exact = window.precision === "day" || window.precision === "minute" ? [window.earliest, window.latest] : [];
  const placed = listMonths(window).flatMap(({ year, month }) => {
    const place = placeInMonth(window, year, month);
    return place?.kind === "day" ? [place.day] : [];
  });
  return [...exact, ...placed].filter((day) => day !== null);
}

/** Every day that whoever shows this could show: those of each window in it, but for the claims themselves, which are quoted. */
function daysShown(belief: unknown): Set<Day> {
  const days = new Set<Day>();
  const look = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("precision" in value && "earliest" in value) for (const day of daysNamed(value as Window)) days.add(day);
    for (const [key, part] of Object.entries(value)) if (!QUOTED.has(key)) look(part);
  };
  look(belief);
  return days;
}

const QUOTED = new Set(["deciding", "agreeing", "dissenting", "open", "first"]);

function daysStated(claims: readonly Claim[], by: Day): Set<Day> {
  const stated = claims.filter(({ reviewed, stance, statedTo }) => reviewed && stance === "asserts" && statedTo <= by);
  return new Set(
    stated.flatMap(({ value }) => {
      if (!("window" in value) || (value.window.precision !== "day" && value.window.precision !== "minute")) return [];
      return value.window.earliest ?? [];
    }),
  );
}

test("no day is shown that no claim in force stated", () => {
  let shownAtAll = 0;
  fc.assert(
    fc.property(eventLog, anyDay, (log, day) => {
      const claims = ledgerOf(log);
      const shown = daysShown(wholeBelief(claims, claims, facts, asOf(day)));
      const stated = daysStated(replay(log, END, day), day);
      expect([...shown].filter((one) => !stated.has(one))).toEqual([]);
      shownAtAll += shown.size;
    }),
    { numRuns: CASES },
  );
  expect(shownAtAll).toBeGreaterThan(CASES / 100);
});

test("no move is from or to a day that no claim stated", () => {
  fc.assert(
    fc.property(eventLog, anyDay, (log, day) => {
      const claims = ledgerOf(log);
      const unstruck = claims.filter(({ id }) => replay(log, END, "0000-01-01" as Day).some((one) => one.id === id));
      const shown = daysShown(wholeHistory(claims, claims, facts, asOf(day)));
      const stated = daysStated(unstruck, day);
      expect([...shown].filter((one) => !stated.has(one))).toEqual([]);
    }),
    { numRuns: CASES },
  );
});
