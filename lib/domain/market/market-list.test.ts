import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CASES } from "@/prisma/factories/cases";
import { article } from "../belief/article.fixtures";
import { availabilityClaims } from "../belief/claims.arbitrary";
import { asOf, facts } from "../belief/facts.fixtures";
import { brand, claim, device, phase, press, series } from "../claim/claim.fixtures";
import type { Claim } from "../claim/claim";
import { day } from "../window/day";
import { after, dayWindow, month } from "../window/make-window";
import type { Window } from "../window/window";
import { answerForMarket } from "./answer-for-market";
import { entriesForMarket, linesOf, marketsAround } from "./market-list";

const JUNE_28 = asOf("2022-06-28");
const PHONES = ["12", "12-pro", "12s", "12s-pro", "12s-ultra", "mix-fold", "mix-4", "12t", "pixel-7"].map(device);
const entries = (market: string, claims: readonly Claim[] = article, clocks = JUNE_28) =>
  entriesForMarket(PHONES, market, claims, facts, clocks);
const told = (market: string, ...rest: [(readonly Claim[])?, typeof JUNE_28?]) =>
  entries(market, ...rest).map(({ subject, part }) => [subject.id, part]);

describe("what bears on a market", () => {
  test.each([
    ["DE", ["DE", "dach", "europe", "international", "everywhere"]],
    ["CN", ["CN", "asia", "international", "everywhere"]],
    ["europe", ["europe", "international", "everywhere"]],
    ["international", ["international", "everywhere"]],
    ["everywhere", ["everywhere"]],
  ])("%s: %j", (code, around) => {
    expect(marketsAround(code, facts)).toEqual(around);
  });
});

test("the article for Germany: what is expected, what was shown and waits for a sale, what is said not to come, and nothing of what nobody spoke of", () => {
  expect(new Map(told("DE") as [string, string][])).toEqual(
    new Map([
      ["12t", "coming"],
      ["12", "unconfirmed"],
      ["12-pro", "unconfirmed"],
      ["12s", "not-coming"],
      ["12s-pro", "not-coming"],
      ["12s-ultra", "not-coming"],
      ["mix-fold", "not-coming"],
    ]),
  );
});

test("a family of which only the family was spoken is one line", () => {
  const lines = linesOf(entries("DE"));
  const against = lines.filter(({ part }) => part === "not-coming").map(({ subjects }) => subjects.map(({ id }) => id));
  expect(against).toContainEqual(["12s", "12s-pro", "12s-ultra"]);
  const own = claim(device("12s-pro"), phase("coming"), { market: "DE", source: press, on: "2022-06-28" });
  const split = linesOf(entries("DE", [...article, own]));
  expect(split.find(({ subjects }) => subjects[0]?.id === "12s-pro")).toMatchObject({ part: "coming" });
});

test("what is ahead comes first by its day, then what has none, then what has passed, the latest first", () => {
  const sold = (id: string, window: Window | null) => [
    claim(device(id), phase("coming"), { market: "DE", source: brand("xiaomi") }),
    ...(window
      ? [claim(device(id), { property: "sale-window", window }, { market: "DE", source: brand("xiaomi") })]
      : []),
  ];
  const claims = [
    ...sold("12", dayWindow(day("2022-03-01"))),
    ...sold("mix-4", after(day("2022-01-01"))),
    ...sold("12-pro", dayWindow(day("2022-05-01"))),
    ...sold("12s", null),
    ...sold("12s-pro", month(2022, 9)),
    ...sold("12s-ultra", dayWindow(day("2022-08-15"))),
  ];
  expect(told("DE", claims).map(([id]) => id)).toEqual(["12s-ultra", "12s-pro", "12s", "12-pro", "12", "mix-4"]);
});

test("what is only left open is told as open, on sale and over stand apart", () => {
  const claims = [
    claim(device("12"), phase("on-sale"), { market: "DE", source: press }),
    claim(device("12-pro"), phase("ended"), { market: "DE", source: press }),
    claim(series("s-12t"), phase("coming"), { market: "DE", source: press, stance: "leaves-open" }),
  ];
  expect(new Set(told("DE", claims))).toEqual(
    new Set([
      ["12", "on-sale"],
      ["12-pro", "was-sold"],
      ["12t", "open"],
    ]),
  );
});

test("each entry is the one answer of its subject, whatever was said, and each is in exactly one line", () => {
  const phones = [device("12s"), device("12s-pro"), series("s-12s")];
  fc.assert(
    fc.property(availabilityClaims, fc.constantFrom("DE", "CN", "europe", "international"), (claims, market) => {
      const clocks = asOf("2022-07-20");
      const found = entriesForMarket(phones, market, claims, facts, clocks);
      for (const subject of phones) {
        const answer = answerForMarket(subject, market, claims, facts, clocks);
        const entry = found.find((one) => one.subject === subject);
        expect(entry?.answer.answer ?? "unknown").toBe(answer.answer);
        expect(entry === undefined).toBe(answer.answer === "unknown" && answer.open.length === 0);
      }
      expect(linesOf(found).flatMap(({ subjects }) => subjects)).toHaveLength(found.length);
    }),
    { numRuns: CASES },
  );
});

test("whatever is said under another code does not bear on a market", () => {
  fc.assert(
    fc.property(availabilityClaims, (claims) => {
      const around = new Set(marketsAround("DE", facts));
      const bearing = claims.filter(({ market }) => market !== null && around.has(market));
      const clocks = asOf("2022-07-20");
      const of = (some: readonly Claim[]) => entriesForMarket([device("12s")], "DE", some, facts, clocks);
      // That it is sold elsewhere tells that it was shown, and so in which part an answer stands; never the answer.
      expect(of(claims).map(({ answer }) => answer.answer)).toEqual(of(bearing).map(({ answer }) => answer.answer));
    }),
    { numRuns: CASES },
  );
});
