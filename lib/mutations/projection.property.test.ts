import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { today } from "@/lib/clock";
import { eventLogOf, type LedgerEvent } from "@/lib/domain/belief/event-log.arbitrary";
import { CASES } from "@/prisma/factories/cases";
import { happen, projectedIn, type World, worlds } from "./ledger-worlds.fixtures";
import { reproject } from "./rebuild";

/** Sequences that go on side by side, each in a world of its own: what they wait for is the database. */
const AT_ONCE = 5;
/** A thousand take less than a minute, and several where the machine has other things to do. */
const LIMIT = 400_000 * Math.max(1, CASES / 1_000);

let nextWorld: () => Promise<World>;
beforeAll(async () => {
  nextWorld = await worlds();
});

it(
  "after any sequence of operations the projections are what a rebuild makes of the claims",
  async () => {
    let [done, refused] = [0, 0];
    const play = async (log: readonly LedgerEvent[]): Promise<World> => {
      const world = await nextWorld();
      const entered = new Map<string, string>();
      for (const event of log) {
        const result = await happen(event, world, entered);
        if (result?.ok) done += 1;
        else refused += 1;
      }
      return world;
    };
    const logs = fc.array(eventLogOf({ minLength: 1, maxLength: 5 }), { minLength: AT_ONCE, maxLength: AT_ONCE });
    await fc.assert(
      fc.asyncProperty(logs, async (side) => {
        const played = await Promise.all(side.map(play));
        expect(await reproject(played.flatMap(projectedIn), today())).toEqual([]);
      }),
      { numRuns: Math.ceil(CASES / AT_ONCE) },
    );
    expect(done).toBeGreaterThan(refused * 3);
  },
  LIMIT,
);
