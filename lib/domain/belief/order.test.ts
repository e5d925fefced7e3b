import { describe, expect, test } from "vitest";
import { brand, press, regulator, secondLeaker } from "../claim/claim.fixtures";
import type { Claim } from "../claim/claim";
import { day } from "../window/day";
import { month, range, season } from "../window/make-window";
import { type Told, at, believed, decides, ids, on } from "./window-claims.fixtures";

const xiaomi = brand("xiaomi");

describe("which decides (DESIGN 4.5)", () => {
  const a = (told: Told) => at(on("2022-07-04"), { id: "a", source: secondLeaker, on: "2022-06-10", ...told });
  const b = (told: Told) => at(on("2022-07-06"), { id: "b", on: "2022-06-10", ...told });
  test.each<[string, Claim, Claim]>([
    ["certainty before wording, source and time", a({ source: press }), b({ on: "2022-06-20" })],
    ["states over expects, though earlier", a({}), b({ wording: "expects", on: "2022-06-20" })],
    ["a carrier over press", a({ source: regulator }), b({ source: press, on: "2022-06-20" })],
    [
      "a leaker over the community",
      a({}),
      b({ source: { id: "c", kind: "community", brandId: null }, on: "2022-06-20" }),
    ],
    ["the later statement", a({ on: "2022-06-11" }), b({})],
    [
      "the finer window",
      a({}),
      { ...b({}), value: { property: "launch-window", window: range(day("2022-07-04"), day("2022-07-05")) } },
    ],
    ["the id", a({}), b({})],
  ])("%s", (_, winner, loser) => {
    expect(decides([loser, winner])).toBe(winner.id);
    expect(ids(believed([winner, loser]).dissenting.concat(believed([winner, loser]).agreeing))).toEqual([loser.id]);
  });
  test("the narrowest is what somebody said plainly, if anybody did", () => {
    const fall = at(season(2022, "fall"), { id: "fall", source: xiaomi });
    const musing = at(on("2022-10-06"), { id: "musing", wording: "speculates" });
    const october = at(month(2022, 10), { id: "october", source: secondLeaker });
    expect(believed([fall, musing, october]).narrowest?.claim.id).toBe("october");
    expect(believed([fall, musing]).narrowest?.claim.id).toBe("musing");
    expect(believed([fall]).narrowest).toBeNull();
  });
  test("a later but vaguer word of an equal takes nothing from a finer one; the latest that it contains stands", () => {
    const july = at(month(2022, 7), { id: "july", on: "2022-06-20" });
    expect(decides([july, a({})])).toBe("a");
    expect(
      decides([july, a({}), b({ source: { id: "third", kind: "leaker", brandId: null }, on: "2022-06-11" })]),
    ).toBe("b");
    expect(decides([{ ...july, wording: "expects" }, a({})])).toBe("a");
    expect(decides([{ ...july, source: press }, a({})])).toBe("july");
    expect(decides([at(month(2022, 8), { id: "august", on: "2022-06-20" }), a({})])).toBe("august");
  });
  test("official fall, a leak says 6 October: the narrowest is shown with its own certainty", () => {
    const belief = believed([
      at(season(2022, "fall"), { id: "fall", source: xiaomi }),
      at(on("2022-10-06"), { id: "leak" }),
      at(month(2022, 10), { id: "press", source: press }),
      at(on("2022-12-06"), { id: "off", source: secondLeaker }),
    ]);
    expect([belief.deciding?.claim.id, belief.narrowest?.claim.id, belief.narrowest?.certainty]).toEqual([
      "fall",
      "leak",
      "rumored",
    ]);
    expect([ids(belief.agreeing), ids(belief.dissenting)]).toEqual([["press", "leak"], ["off"]]);
  });
});
