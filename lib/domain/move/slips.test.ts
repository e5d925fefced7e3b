import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CASES } from "@/prisma/factories/cases";
import { asOf, facts } from "../belief/facts.fixtures";
import { brand, claim, launch, leaker, press, strike } from "../claim/claim.fixtures";
import type { Claim, LaunchStatus } from "../claim/claim";
import { addDays, day } from "../window/day";
import { after, dayWindow, month, quarter, tbd } from "../window/make-window";
import type { Window } from "../window/window";
import { slipsOf } from "./slips";
import { sumSlips } from "./sum-slips";

type Told = Parameters<typeof claim>[2];
const SHOW = launch("l-12s");
const AT_LAST = asOf("2023-12-31");
const xiaomi = brand("xiaomi");
const on = (date: string) => dayWindow(day(date));
const at = (window: Window, stated: string, told: Told = {}, of = SHOW) =>
  claim(of, { property: "launch-window", window }, { source: xiaomi, on: stated, ...told });
const status = (is: LaunchStatus, stated: string) =>
  claim(SHOW, { property: "launch-status", status: is }, { source: xiaomi, on: stated });
const slips = (...claims: Claim[]) => slipsOf(SHOW, claims, facts, AT_LAST);
const told = (...claims: Claim[]) => slips(...claims).slips.map(({ day: when, kind, days }) => [when, kind, days]);

describe("what counts as a slip", () => {
  test("a day that became a later day, by the days between them", () => {
    const [slip] = slips(at(on("2022-07-04"), "2022-06-01"), at(on("2022-08-10"), "2022-06-20")).slips;
    expect(slip).toMatchObject({ kind: "postponed", day: "2022-06-20", days: 37, exact: true });
    expect([slip?.from.latest, slip?.to?.latest]).toEqual(["2022-07-04", "2022-08-10"]);
  });

  test("sooner is below 0; between months the latest days tell, and it is not exact", () => {
    expect(told(at(on("2022-07-04"), "2022-06-01"), at(on("2022-07-01"), "2022-06-20"))).toEqual([
      ["2022-06-20", "advanced", -3],
    ]);
    expect(slips(at(month(2022, 7), "2022-06-01"), at(month(2022, 8), "2022-06-20")).slips).toMatchObject([
      { kind: "postponed", days: 31, exact: false },
    ]);
  });

  test("what is told on the day itself or later was never promised", () => {
    expect(slips(at(on("2022-07-04"), "2022-07-04"), status("held", "2022-07-04")).dated).toBe(false);
    expect(slips(at(on("2022-07-04"), "2022-07-03"), status("held", "2022-07-04")).dated).toBe(true);
    expect(slips(at(month(2022, 7), "2022-07-04")).dated).toBe(true);
  });

  test("telling it more exactly, or less, is none", () => {
    expect(told(at(quarter(2022, 3), "2022-05-01"), at(on("2022-07-04"), "2022-06-01"))).toEqual([]);
    expect(told(at(on("2022-07-04"), "2022-05-01"), at(quarter(2022, 3), "2022-06-01"))).toEqual([]);
  });

  test("postponed with no new date, or to an open end, is counted and not measured", () => {
    const first = at(on("2022-07-04"), "2022-05-01");
    const denied = at(on("2022-07-04"), "2022-05-10", { stance: "denies" });
    expect(slips(first, denied, at(tbd(), "2022-05-10")).slips).toMatchObject([
      { kind: "postponed", to: null, days: null },
    ]);
    expect(told(first, at(after(day("2022-08-01")), "2022-05-10"))).toEqual([["2022-05-10", "postponed", null]]);
  });

  test("taken back first and dated anew later, it slipped once, by all of the way", () => {
    const first = at(on("2022-07-04"), "2022-05-01");
    const anew = at(on("2022-08-03"), "2022-05-20");
    const denied = [at(on("2022-07-04"), "2022-05-10", { stance: "denies" }), at(tbd(), "2022-05-10")];
    expect(told(first, ...denied, anew)).toEqual([["2022-05-10", "postponed", 30]]);
    expect(slips(first, status("moved", "2022-05-10")).slips).toMatchObject([{ kind: "postponed", to: null }]);
    expect(told(first, status("moved", "2022-05-10"), anew)).toEqual([["2022-05-10", "postponed", 30]]);
    const sooner = at(on("2022-07-01"), "2022-05-20");
    expect(told(first, status("moved", "2022-05-10"), sooner)).toEqual([["2022-05-10", "advanced", -3]]);
  });

  test("canceled, and taken up again", () => {
    const claims = [at(on("2022-07-04"), "2022-06-01"), status("canceled", "2022-06-10")];
    expect(told(...claims)).toEqual([["2022-06-10", "canceled", null]]);
    const again = [at(on("2022-07-08"), "2022-06-20"), status("planned", "2022-06-20")];
    expect(told(...claims, ...again)).toEqual([
      ["2022-06-10", "canceled", null],
      ["2022-06-20", "reinstated", null],
    ]);
  });

  test("what was recorded wrongly never slipped", () => {
    const typo = at(on("2022-06-04"), "2022-05-01", { operations: [strike()] });
    expect(slips(typo, at(on("2022-07-04"), "2022-06-01"))).toMatchObject({ dated: true, slips: [] });
  });
});

describe("whose word counts", () => {
  test("not a leaker's, the press', another brand's, nor what the brand only expects", () => {
    const others: Told[] = [
      { source: leaker },
      { source: press },
      { source: brand("samsung") },
      { wording: "expects" },
    ];
    for (const other of others) {
      expect(slips(at(on("2022-07-04"), "2022-06-01", other), at(on("2022-08-04"), "2022-06-20", other))).toEqual({
        launch: SHOW,
        dated: false,
        slips: [],
      });
    }
    const leak = at(on("2022-07-01"), "2022-05-01", { source: leaker });
    expect(slips(leak, at(on("2022-08-01"), "2022-06-01"))).toMatchObject({ dated: true, slips: [] });
  });

  test("a parent speaks for its own", () => {
    const redmi = { ...facts, brandOf: new Map([...facts.brandOf, ["l-12s", "redmi"]]) };
    const claims = [at(on("2022-07-04"), "2022-06-01"), at(on("2022-07-11"), "2022-06-20")];
    expect(slipsOf(SHOW, claims, redmi, AT_LAST).slips).toMatchObject([{ days: 7 }]);
  });

  test("only by the clocks", () => {
    const claims = [at(on("2022-07-04"), "2022-06-01"), at(on("2022-07-11"), "2022-06-20")];
    expect(slipsOf(SHOW, claims, facts, asOf("2022-06-19")).slips).toEqual([]);
    expect(slipsOf(SHOW, claims, facts, asOf("2022-12-31", "2022-06-19T00:00:00Z")).slips).toEqual([]);
  });
});

test("summed over launches: how many, how often, how far, and what cannot be measured", () => {
  const launches = [
    slips(at(on("2022-07-04"), "2022-06-01"), at(on("2022-07-11"), "2022-06-20"), at(on("2022-08-13"), "2022-06-30")),
    slips(at(on("2022-07-04"), "2022-06-01"), at(after(day("2022-08-01")), "2022-06-20")),
    slips(at(on("2022-07-04"), "2022-06-01"), status("canceled", "2022-06-10")),
    slips(at(on("2022-07-04"), "2022-06-01")),
    slips(at(on("2022-07-04"), "2022-06-01", { source: leaker })),
  ];
  expect(sumSlips(launches)).toEqual({
    dated: 4,
    slipped: 3,
    postponed: { count: 3, days: { least: 7, most: 33, median: 20 }, unmeasured: 1 },
    advanced: { count: 0, days: null, unmeasured: 0 },
    canceled: 1,
    reinstated: 0,
  });
});

describe("whatever is said", () => {
  const START = day("2022-06-01");
  const windows = [on("2022-07-04"), on("2022-07-06"), on("2022-08-10"), month(2022, 7), quarter(2022, 3), tbd()];
  const anyClaim = fc
    .tuple(
      fc.integer({ min: 0, max: 40 }).map((days) => addDays(START, days)),
      fc.constantFrom(...windows, "held" as const, "moved" as const, "canceled" as const, "planned" as const),
      fc.constantFrom(xiaomi, xiaomi, leaker, press, brand("samsung")),
      fc.constantFrom("asserts" as const, "asserts" as const, "denies" as const),
    )
    .map(([stated, what, source, stance]) =>
      typeof what === "string"
        ? claim(SHOW, { property: "launch-status", status: what }, { source, stance, on: stated })
        : at(what, stated, { source, stance }),
    );
  const anyClaims = fc.array(anyClaim, { maxLength: 8 });

  test("other voices change nothing, nor does the order in which claims arrive", () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const own = claims.filter(({ source }) => source === xiaomi);
        expect(slips(...claims)).toEqual(slips(...own));
        expect(slips(...claims.toReversed())).toEqual(slips(...claims));
      }),
      { numRuns: CASES },
    );
  });

  test("later is no less than 0, sooner no more, and only dated launches slip", () => {
    fc.assert(
      fc.property(fc.array(anyClaims, { maxLength: 4 }), (launches) => {
        const found = launches.map((claims) => slips(...claims));
        for (const { dated, slips: each } of found) {
          expect(dated || each.length === 0).toBe(true);
          for (const { kind, days, to } of each) {
            if (days !== null) expect(kind === "postponed" ? days >= 0 : days <= 0, kind).toBe(true);
            expect(to === null && days !== null).toBe(false);
          }
        }
        const { dated, slipped, postponed } = sumSlips(found);
        expect(slipped).toBeLessThanOrEqual(dated);
        expect(dated).toBeLessThanOrEqual(launches.length);
        expect(postponed.days === null).toBe(postponed.count === postponed.unmeasured);
      }),
      { numRuns: CASES },
    );
  });
});
