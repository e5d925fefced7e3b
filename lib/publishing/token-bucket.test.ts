import fc from "fast-check";
import { expect, it } from "vitest";
import { CASES } from "@/prisma/factories/cases";
import { TokenBucket } from "./token-bucket";

const rules = { burst: 3, perSecond: 2 };

it("lets a burst through, then as many a second as the rules say", () => {
  const bucket = new TokenBucket(rules);
  const at = (...times: number[]) => times.map((time) => bucket.take(time));
  expect(at(0, 0, 0, 0)).toEqual([true, true, true, false]);
  expect(at(499, 500, 501)).toEqual([false, true, false]);
  expect(at(60_000, 60_000, 60_000, 60_000)).toEqual([true, true, true, false]);
});

it("never lets more through than the burst and what has come since, also when the clock is set back", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -300, max: 900 }), { minLength: 1, maxLength: 60 }), (steps) => {
      const bucket = new TokenBucket(rules);
      let passed = bucket.take(0) ? 1 : 0;
      let [now, last] = [0, 0];
      for (const step of steps) {
        now += step;
        last = Math.max(last, now);
        if (bucket.take(now)) passed += 1;
      }
      expect(passed).toBeLessThanOrEqual(rules.burst + (last / 1_000) * rules.perSecond + 1e-9);
    }),
    { numRuns: CASES },
  );
});
