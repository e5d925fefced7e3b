import { describe, expect, test } from "vitest";
import { brand, press, ranked, secondLeaker, series } from "../claim/claim.fixtures";
import { day } from "../window/day";
import { month, quarter, season, tbd } from "../window/make-window";
import { type Told, at, believed, decides, ids, on } from "./window-claims.fixtures";

const xiaomi = brand("xiaomi");

describe("denied windows (DESIGN 4.6)", () => {
  const leak = at(on("2022-07-04"), { id: "leak", on: "2022-06-01" });
  const later = at(month(2022, 8), { id: "august", source: secondLeaker, on: "2022-05-01" });
  const denied = (told: Told = {}) =>
    at(month(2022, 7), { id: "denied", stance: "denies", source: press, on: "2022-06-10", ...told });
  test("take with them what lies inside, at equal or lower certainty", () => {
    const belief = believed([leak, later, denied()]);
    expect([belief.deciding?.claim.id, ids(belief.dissenting), ids(belief.agreeing)]).toEqual([
      "august",
      ["leak"],
      ["denied"],
    ]);
  });
  test("leave what is surer, what reaches beyond them, and what was said since with equal certainty", () => {
    expect(decides([{ ...leak, source: xiaomi }, denied()])).toBe("leak");
    expect(decides([at(quarter(2022, 3), { id: "quarter" }), denied()])).toBe("quarter");
    const since = at(on("2022-07-05"), { id: "since", on: "2022-06-11" });
    expect(decides([since, denied({ source: secondLeaker })])).toBe("since");
    expect(decides([since, denied()])).toBeNull();
  });
  test("of the series, they take nothing equal that is said of the device itself", () => {
    const ofSeries = at(month(2022, 7), { stance: "denies", source: secondLeaker, on: "2022-06-10" }, series("s-12s"));
    expect(decides([leak, ofSeries])).toBe("leak");
    expect(decides([leak, { ...ofSeries, source: press }])).toBeNull();
  });
  test("weigh by an editor's rank before all else", () => {
    const preferred = [ranked("preferred", { on: "2022-06-20" })];
    expect(decides([{ ...leak, operations: preferred }, denied()])).toBe("leak");
    const rumor = denied({ source: secondLeaker, operations: preferred });
    expect(decides([{ ...leak, source: xiaomi }, rumor])).toBeNull();
    expect(decides([{ ...leak, source: xiaomi, statedTo: day("2022-06-21") }, rumor])).toBe("leak");
  });
  test("of a part of what is believed speak against it, and what they deny is no finer word for it", () => {
    const fall = at(season(2022, "fall"), { id: "fall", source: press, on: "2022-05-01" });
    const september = at(month(2022, 9), { id: "september", on: "2022-06-01" });
    const not = at(month(2022, 9), { id: "not", stance: "denies", source: secondLeaker, on: "2022-06-10" });
    const belief = believed([fall, september, not]);
    expect([belief.deciding?.claim.id, ids(belief.agreeing), ids(belief.dissenting), belief.narrowest]).toEqual([
      "fall",
      ["september"],
      ["not"],
      null,
    ]);
    expect(believed([fall, september]).narrowest?.claim.id).toBe("september");
    expect(ids(believed([fall, { ...not, source: press }]).dissenting)).toEqual([]);
  });
  test("alone they leave no date to show", () => {
    const belief = believed([leak, denied()]);
    expect(belief).toMatchObject({ value: null, certainty: "unknown", deciding: null });
    expect([ids(belief.agreeing), ids(belief.dissenting)]).toEqual([["denied"], ["leak"]]);
  });
  test("speculative denials take nothing that was said plainly", () => {
    expect(decides([leak, denied({ wording: "speculates" })])).toBe("leak");
  });
  test("postponed, no date: the old day denied, and no date asserted", () => {
    const planned = at(on("2022-07-04"), { id: "planned", source: xiaomi, on: "2022-06-01" });
    const not = at(on("2022-07-04"), { id: "not", source: xiaomi, stance: "denies", on: "2022-06-20" });
    const noDate = at(tbd(), { id: "no-date", source: xiaomi, on: "2022-06-20" });
    expect(decides([planned, noDate])).toBe("planned");
    expect(decides([planned, not, noDate, leak])).toBe("no-date");
    expect(ids(believed([planned, not, noDate, leak]).dissenting)).toEqual(["leak"]);
    expect(
      decides([planned, not, noDate, at(on("2022-07-04"), { id: "again", source: xiaomi, on: "2022-06-25" })]),
    ).toBe("again");
  });
});
