import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CASES } from "@/prisma/factories/cases";
import { asOf, facts } from "../belief/facts.fixtures";
import type { Claim } from "../claim/claim";
import { claim, device, leaker, press, withdraw } from "../claim/claim.fixtures";
import { successorCircle } from "./successor-circle";

const CLOCKS = asOf("2022-12-31");
const follows = (successor: string, of: string, told: Parameters<typeof claim>[2] = {}): Claim =>
  claim(device(successor), { property: "lineage", lineage: "successor-of", of: device(of) }, told);
const circle = (start: string, claims: readonly Claim[]) =>
  successorCircle(device(start), claims, facts, CLOCKS).map(({ successor, of }) => `${successor.id} after ${of.id}`);

describe("a circle of successors", () => {
  it("is none in a line, however long", () => {
    expect(circle("c", [follows("c", "b"), follows("b", "a")])).toEqual([]);
  });

  it("is told from each of its records, by who said what", () => {
    const claims = [follows("b", "a", { source: press }), follows("a", "b", { source: leaker })];
    expect(circle("a", claims)).toEqual(["a after b", "b after a"]);
    expect(circle("b", claims)).toEqual(["b after a", "a after b"]);
    const [first] = successorCircle(device("b"), claims, facts, CLOCKS);
    expect(first?.belief).toMatchObject({ certainty: "reported", deciding: { claim: { source: press } } });
  });

  it("leaves out a record that only leads to it, and takes the shortest way", () => {
    const claims = [follows("d", "a"), follows("a", "b"), follows("b", "c"), follows("c", "a"), follows("b", "a")];
    expect(circle("d", claims)).toEqual([]);
    expect(circle("a", claims)).toEqual(["a after b", "b after a"]);
    expect(circle("c", claims)).toEqual(["c after a", "a after b", "b after c"]);
  });

  it("needs successors that are believed: denied, withdrawn, or of another kind they close nothing", () => {
    const ahead = follows("b", "a");
    const variant = claim(device("a"), { property: "lineage", lineage: "variant-of", of: device("b") });
    expect(circle("a", [ahead, variant])).toEqual([]);
    expect(circle("a", [ahead, follows("a", "b", { operations: [withdraw()] })])).toEqual([]);
    expect(circle("a", [ahead, follows("a", "b"), follows("a", "b", { source: press, stance: "denies" })])).toEqual([]);
  });

  it("is found if and only if one can walk back to where one began", () => {
    const ids = ["a", "b", "c", "d", "e"];
    const steps = fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), {
      selector: ([from, to]) => `${from}${to}`,
      maxLength: 9,
    });
    fc.assert(
      fc.property(steps, fc.constantFrom(...ids), (pairs, start) => {
        const edges = pairs.filter(([from, to]) => from !== to);
        const found = circle(
          start,
          edges.map(([from, to]) => follows(from, to)),
        );
        const reached = new Set(edges.filter(([from]) => from === start).map(([, to]) => to));
        for (let size = -1; size < reached.size;) {
          size = reached.size;
          for (const [from, to] of edges) if (reached.has(from)) reached.add(to);
        }
        expect(found.length > 0).toBe(reached.has(start));
        expect(new Set(found).size).toBe(found.length);
      }),
      { numRuns: CASES },
    );
  });
});
