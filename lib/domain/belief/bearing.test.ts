import { describe, expect, test } from "vitest";
import { brand, claim, launch, press, series } from "../claim/claim.fixtures";
import { believe } from "./believe";
import { asOf, facts } from "./facts.fixtures";
import { ask } from "./questions";
import { SUBJECT, at, believed, decides, ids, on } from "./window-claims.fixtures";

const xiaomi = brand("xiaomi");

describe("a series' claims hold for its devices", () => {
  const general = at(on("2022-07-04"), { id: "general", source: press }, series("s-12s"));
  test("unless a device has its own", () => {
    expect(decides([general])).toBe("general");
    expect(decides([general, at(on("2022-08-04"), { id: "own", source: press, on: "2022-05-01" })])).toBe("own");
  });
  test("but a rumor of the device does not undo what is official of the series", () => {
    const official = { ...general, source: xiaomi };
    const belief = believed([official, at(on("2022-08-04"), { id: "own" })]);
    expect([belief.deciding?.claim.id, ids(belief.dissenting)]).toEqual(["general", ["own"]]);
  });
  test("and a series' name, lineage or launch is not its devices'", () => {
    const name = claim(series("s-12s"), { property: "name", text: "Xiaomi 12S", kind: "official" }, { source: xiaomi });
    expect(
      believe(ask(SUBJECT, "name", { member: "xiaomi 12 s" }), [name], facts, asOf("2023-01-01")).value,
    ).toBeNull();
    expect(believed([at(on("2022-07-04"), {}, launch("l-12s"))]).value).toBeNull();
  });
});
