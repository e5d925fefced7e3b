import fc from "fast-check";
import { expect, it } from "vitest";
import { CASES } from "@/prisma/factories/cases";
import { CATALOG } from "@/prisma/catalog/catalog";
import { CATALOG_FACTS } from "@/prisma/catalog/facts-of-catalog";
import { subjectId } from "@/prisma/catalog/ids";
import { COUNTRIES } from "@/prisma/catalog/markets";
import { toClaim } from "@/prisma/catalog/to-claim";
import type { Belief, Clocks, Facts } from "../belief/belief";
import { indexClaims, type Claims } from "../belief/claim-index";
import { availabilityClaims } from "../belief/claims.arbitrary";
import { asOf, facts } from "../belief/facts.fixtures";
import type { Subject } from "../claim/claim";
import { brand, claim, device, press, series } from "../claim/claim.fixtures";
import { day } from "../window/day";
import { dayWindow } from "../window/make-window";
import { answerForMarket } from "./answer-for-market";
import { answersByCountry } from "./answers-by-country";
import type { MarketAnswer } from "./market-answer";

const told = ({ deciding, certainty }: Pick<Belief, "deciding" | "certainty">) => [deciding?.claim.id, certainty];
const whole = (answer: MarketAnswer) => [
  answer.answer,
  told(answer),
  ...[answer.preorderWindow, answer.saleWindow, answer.price, answer.imports, ...answer.offerPrices].map(told),
];

/** For every country what the list has is what the country has, asked by itself; and each stands in it once. */
function expectEachAsAsked(subject: Subject, countries: readonly string[], claims: Claims, of: Facts, clocks: Clocks) {
  const list = answersByCountry(subject, countries, claims, of, clocks);
  expect(list.flatMap((one) => one.countries).sort()).toEqual([...countries].sort());
  for (const country of countries) {
    const found = list.find((one) => one.countries.includes(country))!;
    expect(whole(found.answer), country).toEqual(whole(answerForMarket(subject, country, claims, of, clocks)));
  }
}

it("has for every country of the world what it has when asked by itself, through whatever group", () => {
  const claims = indexClaims(
    CATALOG.claims.map((one) => ({ ...toClaim(one), recordedAt: "2026-11-22T00:00:00Z", operations: [] })),
  );
  const spoken = new Set(CATALOG.claims.flatMap((one) => (one.market === null ? [] : [one.subject])));
  const devices = CATALOG.devices.filter((one) => spoken.has(one) || (one.series && spoken.has(one.series)));
  expect(devices.length).toBeGreaterThan(20);
  // A dozen of them, spread over the catalog: each is asked about 249 countries.
  for (const one of devices.filter((_, place) => place % Math.ceil(devices.length / 12) === 0)) {
    const subject: Subject = { kind: "device", id: subjectId(one) };
    expectEachAsAsked(subject, COUNTRIES, claims, CATALOG_FACTS, asOf("2026-11-22"));
  }
});

it("has so for whatever is said of countries and of the groups around them", () => {
  const countries = ["DE", "FR", "AT", "CN", "IN", "US"];
  fc.assert(
    fc.property(availabilityClaims, (claims) => {
      expectEachAsAsked(device("12s"), countries, claims, facts, asOf("2022-12-31"));
    }),
    { numRuns: CASES },
  );
});

it("keeps those together of which one thing is said, and apart what names a country, a group or the home", () => {
  const sells = { property: "sale-window", window: dayWindow(day("2022-07-06")) } as const;
  const claims = [
    claim(series("s-12s"), { property: "availability", phase: "coming" }, { market: "europe", source: press }),
    claim(device("12s"), { property: "availability", phase: "coming" }, { market: "DE", source: brand("xiaomi") }),
    claim(device("12s"), sells, { market: "CN", source: brand("xiaomi") }),
  ];
  const list = answersByCountry(device("12s"), ["CN", "DE", "FR", "PL", "US", "JP"], claims, facts, asOf("2022-12-31"));
  expect(list.map(({ countries, answer }) => [countries.join(" "), answer.answer, answer.certainty])).toEqual([
    ["CN", "announced", "official"],
    ["DE", "announced", "official"],
    ["FR PL", "expected", "rumored"],
    ["US JP", "unknown", "unknown"],
  ]);
});
