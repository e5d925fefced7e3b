import fc from "fast-check";
import { expect, it } from "vitest";
import { CASES } from "@/prisma/factories/cases";
import { device } from "../claim/claim.fixtures";
import { kinship } from "./kinships.fixtures";
import { lineUpChange } from "./line-up-change";

const ids = (members: readonly { readonly id: string }[]) => members.map(({ id }) => id);

it("says who follows whom, who is new, and whose line has ended", () => {
  const { followed, added, ended } = lineUpChange(
    ["15", "15-plus", "15-pro"].map(device),
    ["16", "16-pro", "16-air"].map(device),
    [kinship("16", "15"), kinship("16-pro", "15-pro")],
  );
  expect(followed.map(({ subject, of }) => [subject.id, of.id])).toEqual([
    ["16", "15"],
    ["16-pro", "15-pro"],
  ]);
  expect([ids(added), ids(ended)]).toEqual([["16-air"], ["15-plus"]]);
});

it("calls none new that follows a phone of another family, and none ended that goes on in another", () => {
  const { followed, added, ended } = lineUpChange(
    [device("15-plus")],
    [device("12s-ultra")],
    [kinship("12s-ultra", "mi-11-ultra"), kinship("air", "15-plus")],
  );
  expect([followed, added, ended]).toEqual([[], [], []]);
});

it("takes an updated version as following, and calls none new that is a variant of another", () => {
  const updated = kinship("12s", "12", "reported", "updated-version-of");
  const { followed, added, ended } = lineUpChange(["12", "12x"].map(device), ["12s", "12s-lite"].map(device), [
    updated,
    kinship("12s-lite", "12s", "reported", "variant-of"),
  ]);
  expect(followed).toEqual([updated]);
  expect([ids(added), ids(ended)]).toEqual([[], ["12x"]]);
});

const EARLIER = ["a", "b", "c"];
const LATER = ["x", "y", "z"];
const ANY = [...EARLIER, ...LATER, "other"];
const kinships = fc.array(
  fc
    .tuple(fc.constantFrom(...ANY), fc.constantFrom(...ANY), fc.constantFrom("successor-of", "rebrand-of"))
    .map(([subject, of, lineage]) => kinship(subject, of, "reported", lineage as "successor-of" | "rebrand-of")),
  { maxLength: 8 },
);

it("makes new exactly who stems from nothing and ended exactly whom nothing follows, in whatever order it is told", () => {
  fc.assert(
    fc.property(kinships, (all) => {
      const change = lineUpChange(EARLIER.map(device), LATER.map(device), all);
      const successions = all.filter(({ lineage }) => lineage === "successor-of");
      expect(ids(change.added)).toEqual(LATER.filter((id) => !all.some(({ subject }) => subject.id === id)));
      expect(ids(change.ended)).toEqual(EARLIER.filter((id) => !successions.some(({ of }) => of.id === id)));
      for (const { subject, of } of change.followed) {
        expect(LATER).toContain(subject.id);
        expect(EARLIER).toContain(of.id);
      }
      const reversed = lineUpChange(EARLIER.map(device), LATER.map(device), all.toReversed());
      expect([reversed.added, reversed.ended]).toEqual([change.added, change.ended]);
      expect(new Set(reversed.followed)).toEqual(new Set(change.followed));
    }),
    { numRuns: CASES },
  );
});
