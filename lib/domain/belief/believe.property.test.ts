import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CASES } from "@/prisma/factories/cases";
import { device } from "../claim/claim.fixtures";
import type { Claim, ClaimOperation } from "../claim/claim";
import { answerForMarket } from "../market/answer-for-market";
import { sameWindow } from "../window/overlap";
import type { Belief } from "./belief";
import { believe } from "./believe";
import { indexClaims } from "./claim-index";
import { anyDay, availabilityClaims, windowClaims } from "./claims.arbitrary";
import { asOf, facts } from "./facts.fixtures";
import { ask } from "./questions";

const LATER = asOf("2023-12-31");
const subject = device("12s");
const shapes = [
  { about: "a window", claims: windowClaims, question: ask(subject, "launch-window") },
  { about: "a market", claims: availabilityClaims, question: ask(subject, "availability", { market: "DE" }) },
];
/** What is decided, whoever else is heard. */
const decided = ({ value, holds, certainty, deciding }: Belief) => ({
  value,
  holds,
  certainty,
  id: deciding?.claim.id,
});
const did = (kind: "strike" | "restore", hour: number): ClaimOperation => ({
  kind,
  effectiveOn: LATER.statedBy,
  at: `2023-01-01T0${hour}:00:00Z`,
  why: "any",
});

describe.each(shapes)("believing $about", ({ claims, question }) => {
  test("does not depend on the order of claims, nor on an index", () => {
    const shuffled = claims.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, anyDay, ([list, other], day) => {
        const belief = believe(question, list, facts, asOf(day));
        expect(believe(question, other, facts, asOf(day))).toEqual(belief);
        expect(believe(question, indexClaims(other), facts, asOf(day))).toEqual(belief);
      }),
      { numRuns: CASES },
    );
  });

  test("as recorded by then is believing only what was recorded by then", () => {
    fc.assert(
      fc.property(claims, anyDay, (list, day) => {
        const by = `${day}T13:00:00Z`;
        const then = list
          .filter(({ recordedAt }) => recordedAt <= by)
          .map((claim) => ({ ...claim, operations: claim.operations.filter(({ at }) => at <= by) }));
        const view = (belief: Belief) =>
          [belief.agreeing, belief.dissenting, belief.open].map((l) => l.map((w) => w.claim.id));
        const [now, past] = [
          believe(question, list, facts, asOf("2023-12-31", by)),
          believe(question, then, facts, LATER),
        ];
        expect([decided(now), view(now)]).toEqual([decided(past), view(past)]);
      }),
      { numRuns: CASES },
    );
  });

  test("a strike that is undone changes nothing; one that stands is as if nothing had been said", () => {
    fc.assert(
      fc.property(claims, fc.nat(), anyDay, (list, pick, day) => {
        const at = pick % Math.max(list.length, 1);
        const target = list[at];
        // Restoring undoes a strike that stood before, too: only claims that were not struck are as they were.
        fc.pre(target !== undefined && !target.operations.some(({ kind }) => kind === "strike"));
        const done = (...operations: ClaimOperation[]): Claim[] =>
          list.map((claim, i) => (i === at ? { ...claim, operations: [...claim.operations, ...operations] } : claim));
        const ask = (of: readonly Claim[]) => decided(believe(question, of, facts, asOf(day)));
        expect(ask(done(did("strike", 1), did("restore", 2)))).toEqual(ask(list));
        expect(ask(done(did("strike", 1)))).toEqual(ask(list.filter((_, i) => i !== at)));
      }),
      { numRuns: CASES },
    );
  });

  test("what is deprecated, leaves open or is not reviewed decides nothing", () => {
    fc.assert(
      fc.property(claims, anyDay, (list, day) => {
        const { deciding } = believe(question, list, facts, asOf(day));
        if (!deciding) return;
        expect(deciding.claim).toMatchObject({ reviewed: true, stance: expect.not.stringMatching("leaves-open") });
        const ranks = deciding.claim.operations.filter(
          ({ kind, effectiveOn }) => kind === "rank" && effectiveOn <= day,
        );
        expect(ranks.toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1)).not.toMatchObject({ rank: "deprecated" });
      }),
      { numRuns: CASES },
    );
  });

  test("adding a deprecated claim changes nothing at all", () => {
    fc.assert(
      fc.property(claims, claims, anyDay, (list, [extra], day) => {
        fc.pre(extra !== undefined);
        const at = `${extra.statedTo}T23:00:00Z`;
        const deprecated: ClaimOperation = {
          kind: "rank",
          rank: "deprecated",
          effectiveOn: extra.statedTo,
          at,
          why: "any",
        };
        const more = [...list, { ...extra, id: "extra", operations: [deprecated] }];
        expect(believe(question, more, facts, asOf(day))).toEqual(believe(question, list, facts, asOf(day)));
      }),
      { numRuns: CASES },
    );
  });

  test("is as sure as what decides and no surer than what is in force", () => {
    fc.assert(
      fc.property(claims, anyDay, (list, day) => {
        const belief = believe(question, list, facts, asOf(day));
        expect(belief.certainty).toBe(belief.deciding?.certainty ?? "unknown");
        expect(belief.value).toEqual(belief.deciding?.claim.value ?? null);
        if (belief.deciding) expect(belief.deciding.claim.statedTo <= day).toBe(true);
        const heard = [...belief.agreeing, ...belief.dissenting, ...belief.open].map(({ claim }) => claim.id);
        expect(new Set([...heard, belief.deciding?.claim.id]).size).toBe(heard.length + 1);
      }),
      { numRuns: CASES },
    );
  });
});

test("no window is believed that no claim asserts", () => {
  fc.assert(
    fc.property(windowClaims, anyDay, (list, day) => {
      const { value } = believe(ask(subject, "launch-window"), list, facts, asOf(day));
      if (value?.property !== "launch-window") return;
      const asserted = list.filter(({ stance }) => stance === "asserts").map((claim) => claim.value);
      expect(asserted.some((one) => "window" in one && sameWindow(one.window, value.window))).toBe(true);
    }),
    { numRuns: CASES },
  );
});

test("nothing short of a claim that names Germany makes it available, announced or sold there", () => {
  fc.assert(
    fc.property(availabilityClaims, anyDay, (list, day) => {
      const groups = list.filter(({ market }) => market !== "DE");
      const { answer } = answerForMarket(subject, "DE", groups, facts, asOf(day));
      expect(["expected", "unlikely", "excluded", "unknown"]).toContain(answer);
    }),
    { numRuns: CASES },
  );
});
