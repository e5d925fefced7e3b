import fc from "fast-check";
import { expect, it } from "vitest";
import { CASES } from "@/prisma/factories/cases";
import { facts } from "../belief/facts.fixtures";
import { series } from "../claim/claim.fixtures";
import { kinship } from "./kinships.fixtures";
import { familyOfRecord, type Neighbor, seriesLine } from "./series-line";

const told = (neighbors: readonly Neighbor[]) =>
  neighbors.map(({ family, links }) => [family.id, ...links.map(({ subject, of }) => `${subject.id}<${of.id}`)]);

it("is of families, by what their devices follow; the one with more links first", () => {
  const line = seriesLine(
    series("s-12s"),
    [
      kinship("12s-ultra", "mi-11-ultra"),
      kinship("12s", "12", "rumored"),
      kinship("12s-pro", "12-pro"),
      kinship("12t", "12s"),
      kinship("13", "12t"),
    ],
    facts,
  );
  expect(told(line.before)).toEqual([
    ["s-12", "12s-pro<12-pro", "12s<12"],
    ["mi-11-ultra", "12s-ultra<mi-11-ultra"],
  ]);
  expect(told(line.after)).toEqual([["s-12t", "12t<12s"]]);
});

it("is not made of what follows another of the same family, nor of variants and rebrands", () => {
  const others = [kinship("12s-pro", "12s"), kinship("12s", "12", "official", "variant-of")];
  expect(seriesLine(series("s-12s"), others, facts)).toEqual({ before: [], after: [] });
  const updated = kinship("12s", "12", "rumored", "updated-version-of");
  expect(told(seriesLine(series("s-12s"), [...others, updated], facts).before)).toEqual([["s-12", "12s<12"]]);
});

const PHONES = ["12", "12-pro", "12s", "12s-pro", "12s-ultra", "12t", "alone", "lonely"];
const kinships = fc.array(
  fc
    .tuple(fc.constantFrom(...PHONES), fc.constantFrom(...PHONES), fc.constantFrom("official", "rumored"))
    .map(([subject, of, certainty]) => kinship(subject, of, certainty as "official" | "rumored")),
  { maxLength: 12 },
);

it("tells each succession across its border once, of no other, and the same from both ends", () => {
  fc.assert(
    fc.property(kinships, (all) => {
      const { before, after } = seriesLine(series("s-12s"), all, facts);
      const links = [...before, ...after].flatMap((neighbor) => neighbor.links);
      const own = (id: string) => facts.seriesOf.get(id) === "s-12s";
      expect(new Set(links)).toEqual(new Set(all.filter(({ subject, of }) => own(subject.id) !== own(of.id))));
      expect(links).toHaveLength(new Set(links).size);
      for (const { family, links: those } of before) {
        for (const { of } of those) expect(familyOfRecord(of, facts)).toEqual(family);
        if (family.kind !== "series") continue;
        const back = seriesLine(family, all, facts).after.find(({ family: { id } }) => id === "s-12s");
        expect(new Set(back?.links)).toEqual(new Set(those));
      }
    }),
    { numRuns: CASES },
  );
});
