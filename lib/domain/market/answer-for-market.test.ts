import { describe, expect, test } from "vitest";
import { article } from "../belief/article.fixtures";
import { asOf, facts } from "../belief/facts.fixtures";
import {
  brand,
  claim,
  device,
  leaker,
  phase,
  press,
  regulator,
  retailer,
  secondLeaker,
  series,
  withdraw,
} from "../claim/claim.fixtures";
import type { Claim, Phase } from "../claim/claim";
import { day } from "../window/day";
import { dayWindow } from "../window/make-window";
import { answerForMarket } from "./answer-for-market";

const JUNE_28 = asOf("2022-06-28");
const ask = (id: string, market: string, more: readonly Claim[] = [], clocks = JUNE_28) =>
  answerForMarket(device(id), market, [...article, ...more], facts, clocks);
const ids = (list: readonly { claim: Claim }[]) => list.map(({ claim: { id } }) => id);
const answerTo = (...claims: Claim[]) => {
  const { answer, certainty } = answerForMarket(device("12"), "DE", claims, facts, asOf("2022-12-31"));
  return `${answer} ${certainty}`;
};

describe("the article", () => {
  test("the 12S in Germany is unlikely by a leak, against a hint of a global launch", () => {
    const { answer, certainty, deciding, dissenting } = ask("12s", "DE");
    expect([answer, certainty, deciding?.claim.id, ids(dissenting)]).toEqual([
      "unlikely",
      "rumored",
      "not-outside-china",
      ["hint-of-global"],
    ]);
  });

  test.each([
    ["the series", series("s-12s")],
    ["the device", device("12s")],
  ])("one official German claim about %s flips it, and its withdrawal flips it back", (_, subject) => {
    const official = claim(subject, phase("coming"), { source: brand("xiaomi"), market: "DE", on: "2022-07-01" });
    const took = { ...official, operations: [withdraw({ on: "2022-07-10" })] };
    expect(ask("12s", "DE", [official], asOf("2022-07-01"))).toMatchObject({
      answer: "announced",
      certainty: "official",
    });
    expect(ask("12s", "DE", [took], asOf("2022-07-09")).answer).toBe("announced");
    expect(ask("12s", "DE", [took], asOf("2022-07-10"))).toMatchObject({ answer: "unlikely", certainty: "rumored" });
    expect(ask("12s", "FR", [official], asOf("2022-07-01")).answer).toBe("unlikely");
  });

  test("of a country that nobody spoke of nothing is known", () => {
    expect(ask("12s", "CN")).toMatchObject({ answer: "unknown", certainty: "unknown", deciding: null });
    expect(ask("pixel-7", "DE")).toMatchObject({ answer: "unknown", certainty: "unknown", deciding: null });
  });

  test("Mi MIX Fold is reported as never sold in Germany; imports are told apart", () => {
    const { answer, certainty, imports } = ask("mix-fold", "DE");
    expect([answer, certainty]).toEqual(["excluded", "reported"]);
    expect(imports).toMatchObject({ holds: true, certainty: "rumored" });
    expect(ask("mix-fold", "CN")).toMatchObject({ answer: "available", certainty: "reported" });
    expect(ask("mix-fold", "CN").imports.value).toBeNull();
  });

  test("that the 12 went global makes it expected in Germany, until a claim names Germany", () => {
    expect(ask("12", "DE")).toMatchObject({ answer: "expected", certainty: "rumored" });
    expect(ask("12", "international")).toMatchObject({ answer: "available", certainty: "reported" });
    expect(ask("12", "CN").answer).toBe("unknown");
    const denied = claim(device("12"), phase("coming"), { stance: "denies", market: "DE" });
    expect(ask("12", "DE", [denied])).toMatchObject({ answer: "unlikely", certainty: "rumored" });
    const sold = claim(device("12"), phase("on-sale"), { source: retailer, market: "DE" });
    expect(ask("12", "DE", [sold])).toMatchObject({ answer: "available", certainty: "reported" });
  });

  test("the 12T is expected abroad", () => {
    expect(ask("12t", "DE")).toMatchObject({ answer: "expected", certainty: "rumored" });
  });
});

describe("one word for what one or two claims say of Germany", () => {
  const de = { market: "DE" };
  const by = (source: Claim["source"], of: Phase, told: Parameters<typeof claim>[2] = {}) =>
    claim(device("12"), phase(of), { ...de, source, ...told });
  const xiaomi = brand("xiaomi");
  const denies = { stance: "denies" } as const;
  const expects = { wording: "expects" } as const;
  const rows: [string, Claim[], string][] = [
    ["official, coming", [by(xiaomi, "coming")], "announced official"],
    ["a brand only expects", [by(xiaomi, "coming", expects)], "expected reported"],
    ["another brand says so", [by(brand("samsung"), "coming")], "expected rumored"],
    ["press reports it coming", [by(press, "coming")], "expected reported"],
    ["official, on sale", [by(xiaomi, "on-sale")], "available official"],
    ["a leaker says on sale", [by(leaker, "on-sale")], "expected rumored"],
    [
      "official coming, then reported on sale",
      [by(xiaomi, "coming"), by(press, "on-sale", { on: "2022-07-02" })],
      "available reported",
    ],
    [
      "on sale, then a late 'coming'",
      [by(press, "on-sale"), by(retailer, "coming", { on: "2022-07-02" })],
      "available reported",
    ],
    ["official coming, a leaker says on sale", [by(xiaomi, "coming"), by(leaker, "on-sale")], "announced official"],
    ["sold and ended", [by(press, "on-sale"), by(xiaomi, "ended", { on: "2022-09-01" })], "was-sold official"],
    [
      "ended, then on sale again",
      [by(press, "ended"), by(retailer, "on-sale", { on: "2022-09-01" })],
      "available reported",
    ],
    ["the end is denied", [by(press, "ended", denies)], "available reported"],
    ["the brand denies it", [by(xiaomi, "coming", denies)], "excluded official"],
    ["the brand does not expect it", [by(xiaomi, "coming", { ...denies, ...expects })], "unlikely reported"],
    ["press denies that it comes", [by(press, "coming", denies)], "unlikely reported"],
    ["press: never sold there", [by(press, "on-sale", denies)], "excluded reported"],
    ["a leaker: never sold there", [by(leaker, "on-sale", denies)], "unlikely rumored"],
    ["canceled by the brand", [by(xiaomi, "canceled")], "excluded official"],
    ["canceled, says press", [by(press, "canceled")], "unlikely reported"],
    ["a cancellation is denied", [by(xiaomi, "canceled", denies)], "announced official"],
    [
      "a leak against a report",
      [by(secondLeaker, "coming", { ...denies, on: "2022-07-01" }), by(press, "coming")],
      "expected reported",
    ],
    [
      "two leaks, the later decides",
      [by(leaker, "coming"), by(secondLeaker, "coming", { ...denies, on: "2022-07-01" })],
      "unlikely rumored",
    ],
    ["officially for Europe", [by(xiaomi, "coming", { market: "europe" })], "expected reported"],
    ["officially not for Europe", [by(xiaomi, "coming", { market: "europe", ...denies })], "excluded official"],
    ["canceled everywhere", [by(xiaomi, "canceled", { market: "everywhere" })], "excluded official"],
    ["ended abroad", [by(xiaomi, "ended", { market: "international" })], "unknown unknown"],
    ["for Asia", [by(xiaomi, "coming", { market: "asia" })], "unknown unknown"],
    ["no market said", [by(xiaomi, "coming", { market: null })], "unknown unknown"],
    [
      "Germany outdoes Europe",
      [by(xiaomi, "coming", { market: "europe" }), by(leaker, "coming", denies)],
      "unlikely rumored",
    ],
    [
      "speculation about Germany does not",
      [by(xiaomi, "coming", { market: "europe" }), by(press, "coming", { ...denies, wording: "speculates" })],
      "expected reported",
    ],
    [
      "leaving Germany open does not",
      [by(xiaomi, "coming", { market: "europe" }), by(press, "coming", { stance: "leaves-open" })],
      "expected reported",
    ],
    [
      "a group's denial yields to an equal claim that names",
      [by(leaker, "coming", { market: "europe", ...denies, on: "2022-08-01" }), by(secondLeaker, "coming")],
      "expected rumored",
    ],
  ];
  test.each(rows)("%s", (_, claims, answer) => {
    expect(answerTo(...claims)).toBe(answer);
    expect(answerTo(...claims.toReversed())).toBe(answer);
  });

  test("a model number for a market is a sign and never more", () => {
    const sign = claim(
      device("12"),
      { property: "name", text: "2201123G", kind: "model-number" },
      { ...de, source: regulator },
    );
    expect(answerTo(sign)).toBe("unknown unknown");
  });

  test("a day of sale says that it comes, unless somebody says that it does not", () => {
    const sale = claim(
      device("12"),
      { property: "sale-window", window: dayWindow(day("2022-08-04")) },
      { ...de, source: xiaomi },
    );
    expect(answerTo(sale)).toBe("announced official");
    expect(answerTo(sale, by(leaker, "coming", denies))).toBe("unlikely rumored");
  });
});

test("that the series is on sale takes a device no further than its own 'coming'", () => {
  const own = claim(device("12"), phase("coming"), { source: brand("xiaomi"), market: "DE" });
  const ofSeries = claim(series("s-12"), phase("on-sale"), { source: press, market: "DE" });
  expect(ask("12", "DE", [own, ofSeries]).answer).toBe("announced");
  expect(ask("12-pro", "DE", [own, ofSeries]).answer).toBe("available");
});

test("unless the series went on sale after the device was announced, and that is as sure", () => {
  const told = { source: brand("xiaomi"), market: "DE" };
  const own = claim(device("12"), phase("coming"), { ...told, on: "2022-06-01" });
  const ofSeries = claim(series("s-12"), phase("on-sale"), { ...told, on: "2022-06-20" });
  expect(ask("12", "DE", [own, ofSeries]).answer).toBe("available");
  const rumored = claim(series("s-12"), phase("on-sale"), { source: press, market: "DE", on: "2022-06-20" });
  expect(ask("12", "DE", [own, rumored]).answer).toBe("announced");
});
