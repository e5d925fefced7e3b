import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CASES } from "@/prisma/factories/cases";
import { packRows, type PackedBar } from "./pack-rows";

const bar = (start: number, end: number, label = 5): PackedBar => ({ start, end, solid: 1, label });

describe("packing bars", () => {
  it("keeps one row while nothing overlaps", () => {
    expect(packRows([bar(0, 0.25), bar(0.5, 0.75)]).rows).toBe(1);
  });

  it("gives windows of one time a row each", () => {
    expect(packRows([bar(0.5, 1), bar(0.5, 1), bar(0.67, 0.92)]).rows).toBe(3);
  });

  it("counts the label of a day, which is wider than the day", () => {
    const [first, second] = packRows([bar(0.5, 0.503, 20), bar(0.52, 0.523, 20)]).places;
    expect(first).toEqual({ row: 0, label: "after" });
    expect(second?.row).toBe(1);
  });

  it("writes before a bar at the end of the track, and inside a wide one", () => {
    expect(packRows([bar(0.98, 0.983, 20)]).places[0]?.label).toBe("before");
    expect(packRows([bar(0.5, 1, 20)]).places[0]?.label).toBe("inside");
  });

  it("writes what fits nowhere at the side with more room", () => {
    expect(packRows([bar(0.3, 0.31, 200)]).places[0]?.label).toBe("after");
    expect(packRows([bar(0.7, 0.71, 200)]).places[0]?.label).toBe("before");
  });

  it("does not write on the soft part of a bar", () => {
    expect(packRows([{ ...bar(0.3, 0.5, 12), solid: 0.5 }]).places[0]?.label).toBe("after");
  });

  it("never lets two bars of a row overlap", () => {
    const arbitrary = fc
      .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40))
      .map(([a, b, label]) => bar(Math.min(a, b), Math.max(a, b), label));
    fc.assert(
      fc.property(fc.array(arbitrary, { maxLength: 40 }), (bars) => {
        const { rows, places } = packRows(bars);
        for (const [i, a] of bars.entries()) {
          expect(places[i]?.row).toBeLessThan(rows);
          for (const [j, b] of bars.entries()) {
            if (i < j && places[i]?.row === places[j]?.row) expect(a.end <= b.start || b.end <= a.start).toBe(true);
          }
        }
      }),
      { numRuns: CASES },
    );
  });
});
