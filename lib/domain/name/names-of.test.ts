import { expect, test } from "vitest";
import { article } from "../belief/article.fixtures";
import { asOf, facts } from "../belief/facts.fixtures";
import { brand, claim, device, press, regulator, secondLeaker, strike } from "../claim/claim.fixtures";
import type { Claim, NameKind } from "../claim/claim";
import { currentName, namesOf, type NameBelief } from "./names-of";

const phone = device("12s-ultra");
const named = (text: string, kind: NameKind, told: Parameters<typeof claim>[2] = {}) =>
  claim(phone, { property: "name", text, kind }, told);
const names = (claims: readonly Claim[], day = "2022-12-31") => namesOf(phone, claims, facts, asOf(day));
const texts = (list: readonly NameBelief[]) => list.map(({ text }) => text);
const xiaomi = brand("xiaomi");

test("the 12S Ultra was earlier rumored as 12 Ultra", () => {
  const { current, formerly, alsoRumored } = names(article, "2022-06-28");
  expect(current).toMatchObject({ text: "Xiaomi 12S Ultra", kind: "official", certainty: "official" });
  expect(formerly).toMatchObject([{ text: "Xiaomi 12 Ultra", kind: "rumored", since: "2022-05-10" }]);
  expect(alsoRumored).toEqual([]);
});

test("until it was named, it was the 12 Ultra", () => {
  expect(names(article, "2022-06-27")).toMatchObject({ current: { text: "Xiaomi 12 Ultra" }, formerly: [] });
  expect(currentName(phone, article, facts, asOf("2022-05-01"))).toBeNull();
});

test("the best rumor is shown while no name is official; a leaker's 'official' is a rumor", () => {
  const leak = named("Xiaomi 12X", "official", { on: "2022-06-20" });
  const report = named("Xiaomi 12 Ultra", "rumored", { source: press, on: "2022-06-10" });
  expect(names([leak, report])).toMatchObject({ current: { text: "Xiaomi 12 Ultra" }, formerly: [] });
  expect(texts(names([leak, report]).alsoRumored)).toEqual(["Xiaomi 12X"]);
});

test("what the brand calls it in one other market is no name for everywhere, what it calls it abroad is", () => {
  const rumored = named("Xiaomi 12 Ultra", "rumored", { on: "2022-06-10" });
  const india = named("Xiaomi 12i", "official", { source: xiaomi, market: "IN", on: "2022-06-20" });
  expect(names([rumored, india])).toMatchObject({
    current: { text: "Xiaomi 12 Ultra" },
    inMarkets: [{ text: "Xiaomi 12i" }],
  });
  expect(names([india])).toMatchObject({ current: { text: "Xiaomi 12i" } });
  const abroad = named("Xiaomi 12T", "official", { source: xiaomi, market: "international", on: "2022-06-20" });
  expect(names([rumored, abroad])).toMatchObject({ current: { text: "Xiaomi 12T" } });
});

test("one name however it is spelled: what a leaker rumored the brand makes official, since the leak", () => {
  const { current, formerly } = names([
    named("xiaomi 12S ULTRA", "rumored", { on: "2022-03-01" }),
    named("Xiaomi 12S Ultra", "official", { source: xiaomi }),
  ]);
  expect([current?.text, current?.since, formerly]).toEqual(["Xiaomi 12S Ultra", "2022-03-01", []]);
});

test("a name that was denied was still a name it had; one that was struck never was", () => {
  const rumor = named("Xiaomi 12 Ultra", "rumored", { source: secondLeaker, on: "2022-05-01" });
  const denial = named("Xiaomi 12 Ultra", "rumored", { source: xiaomi, stance: "denies" });
  const official = named("Xiaomi 12S Ultra", "official", { source: xiaomi });
  expect(texts(names([rumor, denial, official]).formerly)).toEqual(["Xiaomi 12 Ultra"]);
  expect(names([rumor, denial]).current).toBeNull();
  expect(names([{ ...rumor, operations: [strike()] }, denial, official]).formerly).toEqual([]);
});

test("renamed: the later official name is current, the former is told", () => {
  const first = named("Mi 12S Ultra", "official", { source: xiaomi, on: "2022-05-01" });
  const second = named("Xiaomi 12S Ultra", "official", { source: xiaomi, on: "2022-06-01" });
  expect(names([second, first]).current?.text).toBe("Xiaomi 12S Ultra");
  expect(texts(names([second, first]).formerly)).toEqual(["Mi 12S Ultra"]);
});

test("a market's own name stands beside the general one, and the home market's before another's", () => {
  const indian = named("Xiaomi 12i", "official", { source: xiaomi, market: "IN", on: "2022-08-01" });
  const home = named("Xiaomi 12S Ultra", "official", { source: xiaomi, market: "CN" });
  expect(names([indian, home])).toMatchObject({ current: { text: "Xiaomi 12S Ultra" }, inMarkets: [{ market: "IN" }] });
  expect(names([indian, home]).formerly).toEqual([]);
});

test("codenames and model numbers are no names to show; a model number keeps its market", () => {
  const claims = [
    named("thor", "codename"),
    named("2203121C", "model-number", { source: regulator, market: "CN" }),
    named("2203121G", "model-number", { source: regulator, market: "international" }),
  ];
  const all = names(claims);
  expect(all.current).toBeNull();
  expect(texts(all.codenames)).toEqual(["thor"]);
  expect(all.modelNumbers.map(({ text, market }) => [text, market])).toEqual([
    ["2203121C", "CN"],
    ["2203121G", "international"],
  ]);
});

test("a claim that is not recorded yet lists no name a second time, for the market that it will name", () => {
  const abroad = named("Xiaomi 12S Ultra", "rumored", { market: "europe" });
  const later = named("Xiaomi 12S Ultra", "official", { market: "DE", recordedAt: "2022-08-01T00:00:00Z" });
  const { current, alsoRumored } = namesOf(phone, [later, abroad], facts, asOf("2022-12-31", "2022-07-01T00:00:00Z"));
  expect([current?.market, texts(alsoRumored)]).toEqual(["europe", []]);
});
