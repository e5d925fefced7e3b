import { expect, it } from "vitest";
import { asOf, facts } from "../belief/facts.fixtures";
import type { Claim, Lineage } from "../claim/claim";
import { brand, claim, device, leaker, press, withdraw } from "../claim/claim.fixtures";
import { familyOf } from "./family";
import type { Kinship } from "./kinships";

const is = (subject: string, lineage: Lineage, of: string, told: Parameters<typeof claim>[2] = {}): Claim =>
  claim(device(subject), { property: "lineage", lineage, of: device(of) }, told);
const follows = (subject: string, of: string, told = {}) => is(subject, "successor-of", of, told);
const said = ({ subject, lineage, of }: Kinship) => `${subject.id} ${lineage} ${of.id}`;

function family(start: string, claims: readonly Claim[]) {
  const around = ["a", "b", "c", "d", "e", "f", "12s"].filter((id) => id !== start).map(device);
  const { before, after, beside } = familyOf(device(start), around, claims, facts, asOf("2022-12-31"));
  return {
    before: before.map((one) => one.map(said)),
    after: after.map((one) => one.map(said)),
    beside: beside.map(said),
  };
}

it("goes two steps each way and no further", () => {
  const line = [follows("b", "a"), follows("c", "b"), follows("d", "c"), follows("e", "d"), follows("f", "e")];
  expect(family("d", line)).toEqual({
    before: [["d successor-of c"], ["c successor-of b"]],
    after: [["e successor-of d"], ["f successor-of e"]],
    beside: [],
  });
  expect(family("a", line)).toMatchObject({ before: [], after: [["b successor-of a"], ["c successor-of b"]] });
});

it("tells of what stands beside it what it is of others and others of it, and nothing of what stands beside those", () => {
  const claims = [is("b", "variant-of", "a"), is("c", "rebrand-of", "b"), is("d", "updated-version-of", "c")];
  expect(family("b", claims)).toEqual({ before: [], after: [], beside: ["b variant-of a", "c rebrand-of b"] });
});

it("draws both where sources differ, the surer first, and none that is denied or withdrawn", () => {
  const claims = [
    follows("12s", "a", { source: leaker }),
    follows("12s", "b", { source: brand("xiaomi") }),
    follows("12s", "c", { operations: [withdraw()] }),
    follows("12s", "d", { source: leaker }),
    follows("12s", "d", { source: press, stance: "denies" }),
  ];
  expect(family("12s", claims).before).toEqual([["12s successor-of b", "12s successor-of a"]]);
});

it("ends a circle where it would begin again", () => {
  const claims = [follows("a", "b"), follows("b", "a")];
  expect(family("a", claims)).toEqual({ before: [["a successor-of b"]], after: [["b successor-of a"]], beside: [] });
  expect(family("a", [follows("a", "a")])).toEqual({ before: [], after: [], beside: [] });
});
