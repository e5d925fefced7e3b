import fc from "fast-check";
import { expect, it } from "vitest";
import { CASES } from "@/prisma/factories/cases";
import { asOf, facts } from "../belief/facts.fixtures";
import { brand, claim, device, phase, series } from "../claim/claim.fixtures";
import type { Phase, Subject } from "../claim/claim";
import { ANSWERS } from "./market-answer";
import { marketsOfAll, type Reach, reachChange, reachOf } from "./reach";

const NOW = asOf("2022-12-31");
const official = { source: brand("xiaomi") };
const comes = (subject: Subject, market: string, how: Phase = "on-sale", told = {}) =>
  claim(subject, phase(how), { market, ...told });

it("is the best answer of any member, as sure as that one is", () => {
  const members = [series("s-12s"), device("12s"), device("12s-ultra")];
  const claims = [
    comes(series("s-12s"), "CN", "on-sale", official),
    comes(device("12s"), "IN", "coming"),
    comes(device("12s-ultra"), "IN", "coming", official),
    comes(device("12s"), "DE", "coming", { ...official, stance: "denies" }),
  ];
  const markets = marketsOfAll(members, claims, facts, NOW);
  expect([...markets].sort()).toEqual(["CN", "DE", "IN"]);
  expect(Object.fromEntries(reachOf(members, markets, claims, facts, NOW))).toEqual({
    CN: { answer: "available", certainty: "official" },
    IN: { answer: "announced", certainty: "official" },
    // Denied of one: of the others nobody has said, and that is no better answer.
    DE: { answer: "excluded", certainty: "official" },
  });
});

it("tells where the later came and the earlier did not, and never takes silence for a no", () => {
  const reach = (told: Record<string, (typeof ANSWERS)[number]>): Reach =>
    new Map(Object.entries(told).map(([market, answer]) => [market, { answer, certainty: "official" }]));
  const earlier = reach({ CN: "was-sold", DE: "excluded", IN: "available", FR: "available", US: "unlikely" });
  const later = reach({ CN: "available", DE: "available", IN: "excluded", JP: "announced", US: "announced" });
  expect(reachChange(earlier, later)).toEqual({
    ...{ both: ["CN"], gained: ["DE"], lost: ["IN"], untoldBefore: ["US", "JP"], untoldSince: ["FR"] },
    ...{ expectedAgain: [], expectedNew: [], doubtful: [] },
  });
  const rumored = reach({ CN: "expected", DE: "expected", IN: "unlikely", FR: "unlikely", JP: "expected" });
  expect(reachChange(earlier, rumored)).toEqual({
    ...{ both: [], gained: [], lost: [], untoldBefore: [], untoldSince: [] },
    ...{ expectedAgain: ["CN"], expectedNew: ["DE"], doubtful: ["IN", "FR"] },
  });
});

const reaches = fc
  .dictionary(fc.constantFrom("CN", "DE", "IN", "JP", "US"), fc.constantFrom(...ANSWERS))
  .map(
    (told): Reach => new Map(Object.entries(told).map(([code, answer]) => [code, { answer, certainty: "reported" }])),
  );

it("puts a market in one place at most, and loses none for sure that is not excluded for sure", () => {
  fc.assert(
    fc.property(reaches, reaches, (earlier, later) => {
      const change = reachChange(earlier, later);
      const told = Object.values(change).flat();
      expect(told).toHaveLength(new Set(told).size);
      for (const market of change.lost) expect(later.get(market)?.answer).toBe("excluded");
      for (const market of change.gained) expect(earlier.get(market)?.answer).toBe("excluded");
    }),
    { numRuns: CASES },
  );
});
