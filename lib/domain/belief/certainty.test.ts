import { describe, expect, test } from "vitest";
import { brand, device, leaker, press, regulator } from "../claim/claim.fixtures";
import { year } from "../window/make-window";
import { believe } from "./believe";
import { asOf, facts } from "./facts.fixtures";
import { ask } from "./questions";
import { SUBJECT, type Told, at, believed, on } from "./window-claims.fixtures";

const xiaomi = brand("xiaomi");

describe("certainty (DESIGN 4.4)", () => {
  const samsung = brand("samsung");
  test.each<[string, Told, string]>([
    ["a brand states about its own", { source: xiaomi }, "official"],
    ["a brand expects of its own", { source: xiaomi, wording: "expects" }, "reported"],
    ["a brand speculates", { source: xiaomi, wording: "speculates" }, "rumored"],
    ["a brand states about another's", { source: samsung }, "rumored"],
    ["a regulator states", { source: regulator }, "reported"],
    ["press states", { source: press }, "reported"],
    ["press expects", { source: press, wording: "expects" }, "rumored"],
    ["a leaker states", { source: leaker }, "rumored"],
    ["community states", { source: { id: "c", kind: "community", brandId: null } }, "rumored"],
  ])("%s", (_, told, certainty) => {
    expect(believed([at(on("2022-07-04"), told)]).certainty).toBe(certainty);
  });
  test("a parent speaks for its own, a child not for its parent", () => {
    const of = (subject: typeof SUBJECT, source: typeof xiaomi) =>
      believed([at(on("2022-07-04"), { source }, subject)], asOf("2023-01-01"), subject).certainty;
    expect(of(device("k50"), xiaomi)).toBe("official");
    expect(of(device("12s"), brand("redmi"))).toBe("rumored");
  });
  test("brands that own each other end in an answer", () => {
    const circular = {
      ...facts,
      parentOf: new Map([
        ["xiaomi", "redmi"],
        ["redmi", "xiaomi"],
      ]),
    };
    const belief = believe(
      ask(SUBJECT, "launch-window"),
      [at(year(2022), { source: samsung })],
      circular,
      asOf("2023-01-01"),
    );
    expect(belief.certainty).toBe("rumored");
  });
});
