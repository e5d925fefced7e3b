import { describe, expect, test } from "vitest";
import { brand, press, secondLeaker } from "../claim/claim.fixtures";
import { month, quarter } from "../window/make-window";
import { at, believed, decides, ids, on } from "./window-claims.fixtures";

const xiaomi = brand("xiaomi");

describe("a source's later claim (DESIGN 4.3)", () => {
  const first = at(on("2022-07-04"), { id: "first", on: "2022-06-01" });
  test("replaces its earlier one and no other source's", () => {
    const second = at(on("2022-07-06"), { id: "second", on: "2022-06-02" });
    const belief = believed([first, second]);
    expect([belief.deciding?.claim.id, ids(belief.dissenting)]).toEqual(["second", []]);
    expect(ids(believed([first, { ...second, source: secondLeaker }]).dissenting)).toEqual(["first"]);
  });
  test("confirms the earlier where it only contains it, also against what others said in between", () => {
    const between = at(on("2022-07-08"), { id: "between", on: "2022-06-10", source: secondLeaker });
    const vague = at(month(2022, 7), { id: "vague", on: "2022-06-20" });
    expect(decides([first, between])).toBe("between");
    expect(decides([first, between, vague])).toBe("first");
  });
  test("does not bring back through a vague word what was replaced", () => {
    const moved = at(on("2022-08-10"), { id: "moved", on: "2022-06-10" });
    const vague = at(quarter(2022, 3), { id: "vague", on: "2022-06-20" });
    expect(decides([first, moved, vague])).toBe("moved");
  });
  test("can be surer than the window it restates", () => {
    const expected = at(on("2022-07-04"), { id: "expected", source: xiaomi, wording: "expects", on: "2022-06-01" });
    const stated = at(month(2022, 7), { id: "stated", source: xiaomi, on: "2022-06-20" });
    const belief = believed([expected, stated]);
    expect([
      belief.deciding?.claim.id,
      belief.certainty,
      belief.narrowest?.claim.id,
      belief.narrowest?.certainty,
    ]).toEqual(["stated", "official", "expected", "reported"]);
  });
  test("musing takes back nothing that was said plainly", () => {
    const musing = at(on("2022-07-08"), { id: "musing", wording: "speculates", on: "2022-06-20" });
    expect(decides([first, musing])).toBe("first");
    expect(decides([musing])).toBe("musing");
  });
  test("speculation never decides against another's plain word, though later and of a better source", () => {
    const musing = at(on("2022-07-08"), { id: "musing", source: press, wording: "speculates", on: "2022-06-20" });
    expect(decides([first, musing])).toBe("first");
  });
  test("a source that leaves open what it said no longer says it", () => {
    const open = at(on("2022-07-04"), { id: "open", stance: "leaves-open", on: "2022-06-20" });
    expect(believed([first, open])).toMatchObject({ value: null, certainty: "unknown" });
    expect(ids(believed([first, open]).open)).toEqual(["open"]);
  });
});
