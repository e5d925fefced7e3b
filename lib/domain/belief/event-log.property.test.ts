import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CASES } from "@/prisma/factories/cases";
import type { Claim, ClaimOperation } from "../claim/claim";
import { anyDay } from "./claims.arbitrary";
import { eventLog, instantAfter } from "./event-log.arbitrary";
import { asOf, facts } from "./facts.fixtures";
import { ledgerOf, replay } from "./replay.fixtures";
import { byId, wholeBelief, wholeHistory } from "./whole-belief.fixtures";

const LATER = asOf("2022-12-31");
const anyInstant = fc.integer({ min: 0, max: 20 }).map(instantAfter);
const ORDERED: ClaimOperation = { kind: "strike", effectiveOn: LATER.statedBy, at: "2023-01-01T01:00:00Z", why: "any" };

describe("whatever is recorded and done to it", () => {
  test("belief depends neither on the order of the claims, nor on that of what was done to them", () => {
    const shuffled = eventLog.map(ledgerOf).chain((claims) => {
      const others = claims.map((claim) =>
        fc
          .shuffledSubarray([...claim.operations], { minLength: claim.operations.length })
          .map((operations) => ({ ...claim, operations })),
      );
      const reordered = fc.tuple(...others).chain((of) => fc.shuffledSubarray(of, { minLength: of.length }));
      return fc.tuple(fc.constant(claims), reordered);
    });
    fc.assert(
      fc.property(shuffled, anyDay, fc.option(anyInstant), ([claims, other], day, recordedBy) => {
        const clocks = asOf(day, recordedBy);
        const believed = byId(wholeBelief(claims, claims, facts, clocks));
        expect(byId(wholeBelief(other, claims, facts, clocks))).toEqual(believed);
        expect(byId(wholeHistory(other, claims, facts, clocks))).toEqual(
          byId(wholeHistory(claims, claims, facts, clocks)),
        );
      }),
      { numRuns: CASES },
    );
  });

  test("a belief as recorded by then is that of replaying all operations up to then", () => {
    fc.assert(
      fc.property(eventLog, anyDay, anyInstant, (log, day, until) => {
        const claims = ledgerOf(log);
        const clocked = wholeBelief(claims, claims, facts, asOf(day, until));
        const replayed = wholeBelief(replay(log, until, day), claims, facts, asOf(day));
        expect(byId(clocked)).toEqual(byId(replayed));
      }),
      { numRuns: CASES },
    );
  });

  test("its history as recorded by then is that of the ledger which there was then", () => {
    fc.assert(
      fc.property(eventLog, anyDay, anyInstant, (log, day, until) => {
        const claims = ledgerOf(log);
        const then = ledgerOf(log.filter(({ at }) => at <= until));
        const clocked = wholeHistory(claims, claims, facts, asOf(day, until));
        expect(byId(clocked)).toEqual(byId(wholeHistory(then, claims, facts, asOf(day))));
      }),
      { numRuns: CASES },
    );
  });

  test("striking a claim and restoring it is the identity", () => {
    fc.assert(
      fc.property(eventLog, fc.nat(), anyDay, (log, pick, day) => {
        const claims = ledgerOf(log);
        // What is struck cannot be struck: the desk refuses it.
        const standing = claims.filter((claim) =>
          replay(log, instantAfter(99), LATER.statedBy).some(({ id }) => id === claim.id),
        );
        const target = standing[pick % Math.max(standing.length, 1)];
        if (!target) return;
        const undone = claims.map((claim) => (claim === target ? struckAndRestored(claim) : claim));
        const clocks = asOf(day);
        expect(byId(wholeBelief(undone, claims, facts, clocks))).toEqual(
          byId(wholeBelief(claims, claims, facts, clocks)),
        );
        expect(byId(wholeHistory(undone, claims, facts, LATER))).toEqual(
          byId(wholeHistory(claims, claims, facts, LATER)),
        );
      }),
      { numRuns: CASES },
    );
  });
});

function struckAndRestored(claim: Claim): Claim {
  const restored = { ...ORDERED, kind: "restore" as const, at: "2023-01-01T02:00:00Z" };
  return { ...claim, operations: [...claim.operations, ORDERED, restored] };
}
