import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryWindow } from "@/prisma/factories/arbitrary-window";
import { CASES } from "@/prisma/factories/cases";
import type { ClaimValue, Stance } from "../claim/claim";
import { claim, device, launch, phase } from "../claim/claim.fixtures";
import { day } from "../window/day";
import { about, after, dayWindow, half, minuteWindow, month, quarter, season, tbd, year } from "../window/make-window";
import { overlaps } from "../window/overlap";
import type { Window } from "../window/window";
import type { Outcome } from "./outcome";
import { suggestVerdict } from "./suggest-verdict";

const evidence = claim(launch("l-12s"), { property: "launch-status", status: "held" }, { on: "2022-07-05" });
const happened = (window: Window | null): Outcome => ({ kind: "happened", window, evidence });
const CANCELED: Outcome = { kind: "canceled", window: null, evidence };
const FAILED: Outcome = { kind: "failed", window: null, evidence };
const at = (window: Window): ClaimValue => ({ property: "launch-window", window });
const on = (date: string) => dayWindow(day(date));
const suggest = (value: ClaimValue, outcome: Outcome, stance: Stance = "asserts") =>
  suggestVerdict({ value, stance }, outcome);

const THE_4TH = happened(on("2022-07-04"));
const AT_SEVEN = minuteWindow("2022-07-04T19:00", "Asia/Shanghai");

describe("a window against the day that it happened on", () => {
  it.each([
    ["that day", on("2022-07-04"), "hit"],
    ["the minute, where only the day is known", AT_SEVEN, "hit"],
    ["its month", month(2022, 7), "hit"],
    ["its quarter", quarter(2022, 3), "hit"],
    ["its season", season(2022, "summer"), "hit"],
    ["its half year: it is as right as its quarter", half(2022, 2), "hit"],
    ["its year", year(2022), "hit"],
    ["an open end", after(day("2022-06-30")), "hit"],
    ["the next day", on("2022-07-05"), "miss"],
    ["around a day that week", about(on("2022-07-10")), "partial"],
    ["around a day the week before", about(on("2022-06-28")), "partial"],
    ["around a day further off", about(on("2022-07-12")), "miss"],
    ["another month", month(2022, 8), "miss"],
  ] as const)("%s", (_, said, verdict) => {
    expect(suggest(at(said), THE_4TH)).toBe(verdict);
  });

  it("reverses for a denial, however vague", () => {
    expect(suggest(at(on("2022-07-04")), THE_4TH, "denies")).toBe("miss");
    expect(suggest(at(year(2022)), THE_4TH, "denies")).toBe("miss");
    expect(suggest(at(month(2022, 8)), THE_4TH, "denies")).toBe("hit");
  });

  it("tells minutes of one day apart", () => {
    const outcome = happened(AT_SEVEN);
    expect(suggest(at(AT_SEVEN), outcome)).toBe("hit");
    expect(suggest(at(on("2022-07-04")), outcome)).toBe("hit");
    expect(suggest(at(minuteWindow("2022-07-04T20:00", "Asia/Shanghai")), outcome)).toBe("partial");
  });

  it("is not told by what is known less exactly, and partial where the two merely overlap", () => {
    const inJuly = happened(month(2022, 7));
    expect(suggest(at(on("2022-07-04")), inJuly)).toBeNull();
    expect(suggest(at(on("2022-07-04")), inJuly, "denies")).toBeNull();
    expect(suggest(at(month(2022, 7)), inJuly)).toBe("hit");
    expect(suggest(at(month(2022, 6)), inJuly)).toBe("miss");
    expect(suggest(at(season(2022, "summer")), happened(quarter(2022, 3)))).toBe("partial");
    expect(suggest(at(on("2022-07-04")), happened(null))).toBeNull();
    expect(suggest(at(on("2022-07-04")), happened(after(day("2022-07-01"))))).toBeNull();
  });

  it("is void where it was canceled, and right where it was denied", () => {
    expect(suggest(at(month(2022, 7)), CANCELED)).toBe("void");
    expect(suggest(at(month(2022, 7)), CANCELED, "denies")).toBe("hit");
  });
});

describe("whether it comes", () => {
  it.each([
    ["comes, and came", phase("coming"), "asserts", happened(null), "hit"],
    ["comes, and never did", phase("coming"), "asserts", FAILED, "miss"],
    ["comes, and was canceled", phase("coming"), "asserts", CANCELED, "void"],
    ["does not come, and came", phase("coming"), "denies", happened(null), "miss"],
    ["does not come, and never did", phase("coming"), "denies", FAILED, "hit"],
    ["does not come, and was canceled", phase("coming"), "denies", CANCELED, "hit"],
    ["canceled, and came", phase("canceled"), "asserts", happened(null), "miss"],
    ["canceled, and was", phase("canceled"), "asserts", CANCELED, "hit"],
    ["not canceled, and came", phase("canceled"), "denies", happened(null), "hit"],
    ["not canceled, and was", phase("canceled"), "denies", CANCELED, "miss"],
    ["canceled, and never came", phase("canceled"), "asserts", FAILED, null],
  ] as const)("%s", (_, value, stance, outcome, verdict) => {
    expect(suggest(value, outcome, stance)).toBe(verdict);
  });

  it("goes for a launch that is said to be canceled", () => {
    const canceled = { property: "launch-status", status: "canceled" } as const;
    expect(suggest(canceled, THE_4TH)).toBe("miss");
    expect(suggest(canceled, CANCELED)).toBe("hit");
    expect(suggest({ property: "launch-status", status: "planned" }, THE_4TH)).toBeNull();
  });

  it("is not asked of what was left open or says nothing of what will be", () => {
    expect(suggest(at(month(2022, 7)), THE_4TH, "leaves-open")).toBeNull();
    expect(suggest(at(tbd()), THE_4TH)).toBeNull();
    expect(suggest({ property: "line-up", member: device("12s") }, THE_4TH)).toBeNull();
  });
});

describe("whatever was said and happened", () => {
  const pair = fc.tuple(arbitraryWindow, arbitraryWindow);

  it("a denial is right where the assertion is wrong, wrong where it is right, and untold where it is untold", () => {
    fc.assert(
      fc.property(pair, ([said, actual]) => {
        const asserted = suggest(at(said), happened(actual));
        const denied = suggest(at(said), happened(actual), "denies");
        if (asserted === null) expect(denied).toBeNull();
        if (asserted === "hit") expect(denied).toBe("miss");
        if (asserted === "miss") expect(denied).toBe("hit");
        if (denied === "miss") expect(asserted).toBe("hit");
      }),
      { numRuns: CASES },
    );
  });

  it("a hit shares a day with what happened and a miss none, and nobody is void who could be tested", () => {
    fc.assert(
      fc.property(pair, ([said, actual]) => {
        const verdict = suggest(at(said), happened(actual));
        if (verdict === "hit") expect(overlaps(said, actual)).toBe(true);
        if (verdict === "miss") expect(overlaps(said, actual)).toBe(false);
        expect(verdict).not.toBe("void");
      }),
      { numRuns: CASES },
    );
  });

  it("saying exactly what happened is never a miss", () => {
    fc.assert(
      fc.property(arbitraryWindow, (window) => {
        expect(suggest(at(window), happened(window))).not.toBe("miss");
      }),
      { numRuns: CASES },
    );
  });
});
