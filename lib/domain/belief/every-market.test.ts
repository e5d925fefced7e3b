import { describe, expect, test } from "vitest";
import { brand, claim, device, leaker, press, secondLeaker } from "../claim/claim.fixtures";
import type { Claim } from "../claim/claim";
import { PROPERTIES_WITH_MARKET, PROPERTIES_WITH_OFFER } from "../claim/claim-faults";
import { answerForMarket } from "../market/answer-for-market";
import { marketTable } from "../market/market-table";
import { believe } from "./believe";
import type { Belief } from "./belief";
import { CONTESTED, WITH_EXTENT } from "./every-property.fixtures";
import { asOf, facts } from "./facts.fixtures";
import { questionOf } from "./questions";
import { ids, type Told } from "./window-claims.fixtures";

const xiaomi = brand("xiaomi");
const LATER = asOf("2022-12-31");
const phone = device("12s");

describe.each([...PROPERTIES_WITH_MARKET])("%s in Germany (DESIGN 4.6)", (property) => {
  const { value, against } = CONTESTED[property];
  const says = (id: string, told: Told = {}): Claim => claim(phone, value, { id, market: "DE", ...told });
  const denies = (id: string, told: Told = {}): Claim => ({ ...says(id, told), ...against });
  const believed = (...claims: Claim[]): Belief => believe(questionOf(says("asked")), claims, facts, LATER);
  const hasExtent = WITH_EXTENT.has(property);

  test("nothing is said of it by a claim that names no market, or another", () => {
    for (const market of [null, "FR", "CN"]) expect(believed(says("a", { market })).value).toBeNull();
  });

  test("what is said of a group holds somewhere in it: one certainty lower", () => {
    for (const market of ["europe", "dach", "international", "everywhere"]) {
      expect(believed(says("group", { market, source: xiaomi }))).toMatchObject({ value, certainty: "reported" });
      expect(believed(says("group", { market, source: press }))).toMatchObject({ value, certainty: "rumored" });
    }
    expect(believed(says("asia", { market: "asia", source: xiaomi })).value).toBeNull();
  });

  test("and yields to any claim that names Germany", () => {
    const group = says("group", { market: "europe", source: xiaomi, on: "2022-06-20" });
    const belief = believed(group, denies("leak"));
    expect([belief.deciding?.claim.id, belief.certainty, ids(belief.dissenting)]).toEqual([
      "leak",
      "rumored",
      ["group"],
    ]);
    expect(believed(group, denies("musing", { wording: "speculates" })).deciding?.claim.id).toBe("group");
  });

  test("a denial for a group holds for each of its members", () => {
    const no = {
      ...says("no", { market: "international", source: press, on: "2022-06-20" }),
      stance: "denies",
    } as const;
    const alone = believed(no);
    expect([alone.deciding?.claim.id ?? null, alone.certainty]).toEqual(
      hasExtent ? [null, "unknown"] : ["no", "reported"],
    );
    const leaked = believed(no, says("leak"));
    // When and how much: the claims inside what is denied go, and nothing is left to show.
    if (hasExtent) expect([leaked.value, ids(leaked.dissenting)]).toEqual([null, ["leak"]]);
    else expect([leaked.deciding?.claim.id, leaked.holds, ids(leaked.dissenting)]).toEqual(["no", false, ["leak"]]);
    expect(believed(no, says("word", { source: xiaomi })).deciding?.claim.id).toBe("word");
    expect(believed({ ...no, market: "asia" }, says("leak")).deciding?.claim.id).toBe("leak");
  });

  test("among equals the claim that names it is before the group's, though earlier", () => {
    const group = { ...says("group", { market: "europe", source: secondLeaker, on: "2022-06-20" }), ...against };
    expect(believed(group, says("named")).deciding?.claim.id).toBe("named");
  });
});

test.each([...PROPERTIES_WITH_OFFER])(
  "%s of one offer says nothing of another, nor of the phone as such",
  (property) => {
    const { value, against } = CONTESTED[property];
    const plain = claim(phone, value, { id: "plain", market: "DE" });
    const large = {
      ...claim(phone, value, { id: "large", market: "DE", offer: "512 GB", source: xiaomi }),
      ...against,
    };
    for (const asked of [plain, large]) {
      const belief = believe(questionOf(asked), [plain, large], facts, LATER);
      expect([belief.deciding?.claim.id, ids(belief.dissenting)]).toEqual([asked.id, []]);
    }
  },
);

describe("signs (DESIGN 4.7)", () => {
  const certified = claim(phone, { property: "certification", text: "BIS" }, { market: "IN", source: press });
  const numbered = claim(phone, { property: "name", text: "2206123SI", kind: "model-number" }, { market: "IN" });
  test("neither a certificate nor a model number for a market says that it comes there", () => {
    const signs = [certified, { ...certified, source: xiaomi }, numbered];
    expect(answerForMarket(phone, "IN", signs, facts, LATER)).toMatchObject({ answer: "unknown", deciding: null });
    expect(marketTable(phone, signs, facts, LATER)).toEqual([]);
  });
});

describe("a pre-order", () => {
  const preorder = { ...CONTESTED["preorder-window"] }.value;
  const ahead = claim(phone, preorder, { market: "DE", source: xiaomi, id: "ahead" });
  test("says that it comes there, where nobody says more", () => {
    expect(answerForMarket(phone, "DE", [ahead], facts, LATER)).toMatchObject({
      answer: "announced",
      deciding: { claim: { id: "ahead" } },
      preorderWindow: { value: preorder },
      saleWindow: { value: null },
    });
    expect(marketTable(phone, [ahead], facts, LATER).map(({ markets }) => markets)).toEqual([["DE"]]);
  });
  test("is outdone by any word on whether it comes, and is no day of sale", () => {
    const no = claim(phone, { property: "availability", phase: "coming" }, { market: "DE", stance: "denies" });
    expect(answerForMarket(phone, "DE", [{ ...ahead, source: leaker }, no], facts, LATER).answer).toBe("unlikely");
    const sale = claim(phone, CONTESTED["sale-window"].against.value ?? preorder, { market: "DE", source: press });
    const both = answerForMarket(phone, "DE", [ahead, sale], facts, LATER);
    expect([both.preorderWindow.certainty, both.saleWindow.certainty]).toEqual(["official", "reported"]);
  });
});
