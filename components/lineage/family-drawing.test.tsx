import { parse } from "node-html-parser";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { ClaimView, RefView } from "@/lib/data/ledger/claim-view";
import type { FamilyView, KinView } from "@/lib/data/lineage/family-view";
import { day } from "@/lib/domain/window/day";
import { FamilyDrawing, hasFamily } from "./family-drawing";

const ref = (name: string): RefView => ({
  id: name,
  kind: "device",
  slug: name.toLowerCase().replaceAll(" ", "-"),
  name,
});
const here = ref("Xiaomi 12S Ultra");
const claim: ClaimView = {
  ...{ id: "a", about: here, value: { property: "feature", feature: "any" }, member: null, market: null, offer: null },
  ...{ stance: "asserts", wording: "states", said: "any", source: { slug: "press", name: "GSMArena", kind: "press" } },
  ...{ document: null, statedFrom: day("2022-07-04"), statedTo: day("2022-07-04"), certainty: "reported" },
  ...{ withdrawn: false, ranked: null, verdict: null },
};
const kin = (name: string, told: Partial<KinView> & Pick<KinView, "subject" | "of">): KinView => ({
  ...{ kin: ref(name), formFactor: "bar", lineage: "successor-of", certainty: "reported", claim },
  ...told,
});
const none = { kin: [], more: 0 };
const mi11 = ref("Mi 11 Ultra");
const family: FamilyView = {
  before: [
    { kin: [kin("Mi 11 Ultra", { subject: here, of: mi11 })], more: 0 },
    { kin: [kin("Mi 10 Ultra", { subject: mi11, of: ref("Mi 10 Ultra"), certainty: "rumored" })], more: 2 },
  ],
  after: [
    { kin: [kin("Xiaomi 13 Ultra", { subject: ref("Xiaomi 13 Ultra"), of: here, certainty: "official" })], more: 0 },
  ],
  beside: { kin: [kin("Xiaomi 12S", { subject: here, of: ref("Xiaomi 12S"), lineage: "variant-of" })], more: 0 },
};

const drawn = (of: FamilyView) =>
  parse(renderToStaticMarkup(<FamilyDrawing device={here} formFactor="bar" family={of} />));

it("is a list from the oldest to the newest, each with how it stands, how sure that is, and who says so", () => {
  const [row, beside] = drawn(family).querySelectorAll("ol, ul[aria-label]");
  const texts = (row?.querySelectorAll("li li, li[aria-current]") ?? []).map(({ text }) => text);
  expect(texts).toEqual([
    expect.stringMatching(/before Mi 11 Ultra.*Mi 10 Ultra.*GSMArena/),
    "2 more by the claims below",
    expect.stringMatching(/before it.*Mi 11 Ultra.*GSMArena, .*4 July 2022/),
    "this phoneXiaomi 12S Ultra",
    expect.stringMatching(/after it.*Xiaomi 13 Ultra/),
  ]);
  expect(row?.querySelectorAll("svg[role=img]").map((mark) => mark.getAttribute("aria-label"))).toEqual([
    "rumored",
    "reported",
    "official",
  ]);
  expect(beside?.getAttribute("aria-label")).toBe("Beside it");
  expect(beside?.text).toMatch(/it is a variant of.*Xiaomi 12S/);
});

it("draws a line as sure as who says so: solid, or dashed for a rumor", () => {
  const lines = drawn(family)
    .querySelectorAll("li > span[aria-hidden]")
    .map((line) =>
      /border-dashed/.test(line.classNames) ? "dashed" : /border-red/.test(line.classNames) ? "red" : "ink",
    );
  expect(lines.filter((line) => line !== "ink")).toEqual(["dashed", "red"]);
});

it("leads to every relative, and to nowhere from the page's own", () => {
  const links = drawn(family)
    .querySelectorAll("a")
    .map((link) => link.getAttribute("href"));
  expect(links).toEqual(
    expect.arrayContaining(["/devices/mi-11-ultra", "/devices/xiaomi-13-ultra", "/devices/xiaomi-12s"]),
  );
  expect(links).not.toContain("/devices/xiaomi-12s-ultra");
});

it("is not there where nothing is known", () => {
  expect(hasFamily(family)).toBe(true);
  expect(hasFamily({ before: [], after: [], beside: none })).toBe(false);
});
