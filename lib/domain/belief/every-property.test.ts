import { describe, expect, test } from "vitest";
import {
  brand,
  claim,
  leaker,
  press,
  ranked,
  regulator,
  restore,
  secondLeaker,
  strike,
  withdraw,
} from "../claim/claim.fixtures";
import type { Claim, Property } from "../claim/claim";
import { believe } from "./believe";
import type { Belief, Clocks } from "./belief";
import { CONTESTED, PROPERTIES, WITH_EXTENT } from "./every-property.fixtures";
import { asOf, facts } from "./facts.fixtures";
import { questionOf } from "./questions";
import { ids, type Told } from "./window-claims.fixtures";

const xiaomi = brand("xiaomi");
const LATER = asOf("2022-12-31");

/** The first five rules of DESIGN section 4, for every property there is. */
describe.each(PROPERTIES)("on %s", (property: Property) => {
  const { subject, value, against } = CONTESTED[property];
  const says = (id: string, told: Told = {}): Claim => claim(subject, value, { id, ...told });
  const denies = (id: string, told: Told = {}): Claim => claim(subject, value, { id, ...told, ...against });
  const believed = (claims: readonly Claim[], clocks: Clocks = LATER): Belief =>
    believe(questionOf(says("asked")), claims, facts, clocks);
  const decides = (claims: readonly Claim[], clocks?: Clocks) => believed(claims, clocks).deciding?.claim.id ?? null;
  const voices = ({ deciding, agreeing, dissenting, open }: Belief) => [
    deciding?.claim.id ?? null,
    ids(agreeing),
    ids(dissenting),
    ids(open),
  ];

  test("one decides, others agree or dissent, and who leaves it open is heard", () => {
    const claims = [
      denies("leak"),
      says("report", { source: press }),
      says("word", { source: xiaomi }),
      says("shrug", { source: secondLeaker, stance: "leaves-open" }),
    ];
    const belief = believed(claims);
    expect(voices(belief)).toEqual(["word", ["report"], ["leak"], ["shrug"]]);
    expect([belief.value, belief.certainty, belief.holds]).toEqual([
      value,
      "official",
      WITH_EXTENT.has(property) ? null : true,
    ]);
    expect(believed(claims.toReversed())).toEqual(belief);
  });

  test("unknown, where nobody says or only leaves it open", () => {
    expect(believed([])).toMatchObject({ value: null, holds: null, certainty: "unknown", deciding: null });
    expect(believed([says("shrug", { stance: "leaves-open" })])).toMatchObject({ value: null, certainty: "unknown" });
  });

  test("4.1: a claim counts from the day it was stated to the day it was withdrawn, and never once it is struck", () => {
    const [word, report] = [says("word", { source: xiaomi, on: "2022-06-10" }), denies("report", { source: press })];
    expect(decides([word, report], asOf("2022-06-09"))).toBe("report");
    expect(decides([word, report], asOf("2022-06-10"))).toBe("word");
    expect(decides([word, report], asOf("2022-12-31", "2022-06-10T11:00:00Z"))).toBe("report");
    const done = (...operations: Claim["operations"]) => [{ ...word, operations }, report];
    expect(decides(done(withdraw({ on: "2022-06-20" })), asOf("2022-06-19"))).toBe("word");
    expect(decides(done(withdraw({ on: "2022-06-20" })))).toBe("report");
    expect(decides(done(strike({ on: "2022-06-20" })), asOf("2022-06-19"))).toBe("report");
    expect(decides(done(strike({ on: "2022-06-20" }), restore({ on: "2022-06-21" })))).toBe("word");
    expect(decides([{ ...word, reviewed: false }, report])).toBe("report");
  });

  test("4.2: an editor's rank comes before all else, but over nothing that was stated after it", () => {
    const word = says("word", { source: xiaomi });
    const leak = (...operations: Claim["operations"]) => denies("leak", { operations });
    expect(decides([word, leak()])).toBe("word");
    expect(decides([word, leak(ranked("preferred", { on: "2022-06-20" }))])).toBe("leak");
    expect(decides([word, leak(ranked("preferred", { on: "2022-06-20" }))], asOf("2022-06-19"))).toBe("word");
    const since = says("since", { source: press, on: "2022-06-21" });
    expect(decides([since, leak(ranked("preferred", { on: "2022-06-20" }))])).toBe("since");
    const outranked = { ...word, operations: [ranked("deprecated", { on: "2022-06-20" })] };
    expect(voices(believed([outranked, leak()]))).toEqual(["leak", [], [], []]);
    expect(believed([outranked]).value).toBeNull();
  });

  test("4.3: a source's later word replaces its earlier one, and no other's", () => {
    const [first, later] = [says("first", { source: press }), denies("later", { source: press, on: "2022-06-02" })];
    expect(voices(believed([first, later]))).toEqual(["later", [], [], []]);
    expect(voices(believed([first, { ...later, source: leaker }]))).toEqual(["first", [], ["later"], []]);
  });

  test("4.3: what only speculates never decides against what states or expects", () => {
    const plain = says("plain", { wording: "expects" });
    const musing = denies("musing", { source: regulator, wording: "speculates", on: "2022-06-20" });
    expect(voices(believed([plain, musing]))).toEqual(["plain", [], ["musing"], []]);
    expect(decides([plain, { ...musing, source: leaker }])).toBe("plain");
    expect(decides([musing])).toBe("musing");
  });

  test("4.4: is official as a brand's word about its own, reported by press, rumored else", () => {
    const certainty = (told: Told) => believed([says("a", told)]).certainty;
    expect(certainty({ source: xiaomi })).toBe("official");
    expect(certainty({ source: xiaomi, wording: "expects" })).toBe("reported");
    expect(certainty({ source: brand("samsung") })).toBe("rumored");
    expect(certainty({ source: regulator })).toBe("reported");
    expect(certainty({ source: press })).toBe("reported");
    expect(certainty({ source: press, wording: "expects" })).toBe("rumored");
    expect(certainty({})).toBe("rumored");
  });

  test("4.5: certainty, then wording, then source, then the later word", () => {
    const late = { on: "2022-06-20" };
    expect(decides([says("report", { source: press }), denies("leak", late)])).toBe("report");
    expect(decides([says("plain"), denies("expected", { source: secondLeaker, wording: "expects", ...late })])).toBe(
      "plain",
    );
    expect(decides([says("register", { source: regulator }), denies("report", { source: press, ...late })])).toBe(
      "register",
    );
    expect(decides([says("first"), denies("second", { source: secondLeaker, ...late })])).toBe("second");
  });
});
