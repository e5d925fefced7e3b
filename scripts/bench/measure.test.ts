import { describe, expect, it } from "vitest";
import { type Load, measure, median, percentile } from "@/scripts/bench/measure";

describe("median", () => {
  it("is the middle, of an even number the lower one", () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([8, 1, 5, 6])).toBe(5);
    expect(() => median([])).toThrow(RangeError);
  });

  it("orders by size, not by letters", () => {
    expect(median([100, 9, 20])).toBe(20);
  });
});

describe("percentile", () => {
  it("is the figure that so large a share does not exceed", () => {
    const figures = Array.from({ length: 200 }, (_, place) => 200 - place);
    expect(percentile(figures, 0.95)).toBe(190);
    expect(percentile(figures, 0.5)).toBe(100);
    expect(percentile([7], 0.95)).toBe(7);
    expect(() => percentile([], 0.5)).toThrow(RangeError);
  });
});

describe("measure", () => {
  it("takes each ratio within its round, and the subjects in turn", async () => {
    const order: string[] = [];
    const giving = (name: string, figures: number[]) => (): Promise<Load> => {
      order.push(name);
      return Promise.resolve({ perSecond: figures.shift()!, slow: 10 });
    };
    // The machine is twice as slow in the second round: the ratio does not see it.
    const page = {
      name: "/",
      bytes: 1,
      load: giving("page", [800, 400, 810]),
      baseline: giving("bare", [1000, 500, 900]),
    };
    const other = { name: "/b", bytes: null, load: giving("b", [1, 1, 1]), baseline: giving("bare", [2, 2, 2]) };
    const [first, second] = await measure([page, other], 3, 1);
    expect(first).toEqual({ name: "/", bytes: 1, perSecond: 800, baseline: 900, slow: 10, ratio: 0.8 });
    expect(second?.ratio).toBe(0.5);
    expect(order.slice(0, 4)).toEqual(["bare", "page", "bare", "b"]);
  });
});
