import { describe, expect, test } from "vitest";
import { brand, press, ranked } from "../claim/claim.fixtures";
import type { Claim } from "../claim/claim";
import { asOf } from "./facts.fixtures";
import { type Told, at, believed, decides, on } from "./window-claims.fixtures";

const xiaomi = brand("xiaomi");

describe("an editor's rank (DESIGN 4.2)", () => {
  const official = at(on("2022-07-04"), { id: "official", source: xiaomi, on: "2022-06-10" });
  const leak = (operations: Claim["operations"], told: Told = {}) =>
    at(on("2022-07-06"), { id: "leak", on: "2022-06-05", operations, ...told });
  test("deprecated never decides and is listed nowhere", () => {
    expect(believed([leak([ranked("deprecated")])])).toMatchObject({
      value: null,
      deciding: null,
      agreeing: [],
      dissenting: [],
    });
  });
  test("a deprecated claim replaces nothing of its source", () => {
    const later = at(on("2022-07-08"), {
      id: "later",
      source: xiaomi,
      on: "2022-06-20",
      operations: [ranked("deprecated")],
    });
    expect(decides([official, later])).toBe("official");
  });
  test("preferred wins over what was stated before the ranking, from its day on", () => {
    const preferred = leak([ranked("preferred", { on: "2022-06-12" })]);
    expect(decides([official, preferred], asOf("2022-06-11"))).toBe("official");
    expect(decides([official, preferred])).toBe("leak");
    expect(believed([official, preferred]).certainty).toBe("rumored");
  });
  test("but not over what came after it, though that is no surer", () => {
    const preferred = leak([ranked("preferred", { on: "2022-06-12" })]);
    const later = at(on("2022-07-09"), { id: "later", source: press, on: "2022-06-13" });
    expect(decides([official, preferred, later])).toBe("later");
  });
  test("on the day of the ranking, what was recorded by then counts as before", () => {
    const preferred = leak([ranked("preferred", { on: "2022-06-10", at: "2022-06-10T13:00:00Z" })]);
    expect(decides([official, preferred])).toBe("leak");
    expect(decides([{ ...official, recordedAt: "2022-06-10T13:30:00Z" }, preferred])).toBe("official");
  });
  test("an earlier word is kept from its own source's correction, and a rank can be taken back", () => {
    const correction = at(on("2022-07-09"), { id: "correction", on: "2022-06-08" });
    const rankings = [ranked("preferred", { on: "2022-06-12" }), ranked("normal", { on: "2022-06-20" })];
    expect(decides([leak(rankings.slice(0, 1)), correction])).toBe("leak");
    expect(decides([leak(rankings), correction])).toBe("correction");
  });
});
