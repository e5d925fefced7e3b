import fc from "fast-check";
import { expect, it } from "vitest";
import { CASES } from "@/prisma/factories/cases";
import { median } from "./median";

it("is the middle one, or the mean of the two in the middle", () => {
  expect([median([]), median([7]), median([30, 2, 10]), median([10, 2]), median([3, 2])]).toEqual([null, 7, 10, 6, 3]);
});

it("has as many on one side as on the other, whatever the order", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(400), { minLength: 1 }), (numbers) => {
      const middle = median(numbers)!;
      expect(median(numbers.toReversed())).toBe(middle);
      const below = numbers.filter((one) => one < middle).length;
      const above = numbers.filter((one) => one > middle).length;
      expect(Math.max(below, above)).toBeLessThanOrEqual(numbers.length / 2);
    }),
    { numRuns: CASES },
  );
});
