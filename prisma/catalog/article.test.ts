import { describe, expect, it } from "vitest";
import { CATALOG } from "./catalog";
import type { SubjectEntry } from "./entries";
import type { Fact } from "./facts";
import type { CatalogClaim } from "./saying";

interface Statement {
  readonly by: string;
  readonly of: string;
  readonly fact: Partial<Record<string, unknown>> & Pick<Fact, "property">;
  readonly stance?: CatalogClaim["stance"];
  readonly wording?: CatalogClaim["wording"];
  readonly market?: string;
  readonly offer?: string;
  readonly on?: string;
}

const XIAOMI_12S = "series xiaomi-12s";
const ULTRA = "device xiaomi-12s-ultra";
const EVENT = "launch xiaomi-12s-launch";
const CHINA = "launch xiaomi-12-launch";
const UNPACKED = "launch samsung-galaxy-unpacked-august-2022";
const FOLD = "device xiaomi-mi-mix-fold";
const MIX_4 = "device xiaomi-mi-mix-4";
const T = "series xiaomi-12t";

const when = (text: string) => ({ property: "launch-window", when: text }) as const;
const shows = (member: string) => ({ property: "line-up", member }) as const;
const phase = (of: string) => ({ property: "availability", phase: of }) as const;
const named = (text: string, kind: string) => ({ property: "name", text, kind }) as const;
const feature = (text: string) => ({ property: "feature", feature: text }) as const;
const updates = (of: string) => ({ property: "lineage", lineage: "updated-version-of", of }) as const;

const press = { by: "somag-news", on: "2022-06-28" } as const;
const leak = { by: "snoopytech", on: "2022-06-28" } as const;
const brand = { by: "xiaomi", on: "2022-06-28" } as const;
const abroad = { market: "international" } as const;
const expects = { wording: "expects" } as const;

/** What the founding article says, sentence by sentence. None of it may be flattened into another. */
const STATEMENTS: Readonly<Record<string, Statement>> = {
  "three new flagships in July": { ...press, of: EVENT, fact: when("July 2022") },
  "a chance of a limited release": { ...press, of: XIAOMI_12S, fact: phase("coming"), stance: "leaves-open" },
  "Xiaomi partners with Leica": {
    by: "xiaomi",
    on: "2022-05-23",
    of: "brand xiaomi",
    fact: { property: "partnership", partner: "Leica" },
  },
  "Leica partners with Xiaomi": {
    by: "leica",
    on: "2022-05-23",
    of: "brand leica",
    fact: { property: "partnership", partner: "Xiaomi" },
  },
  "its first phone in July": { by: "xiaomi", on: "2022-05-23", of: EVENT, fact: when("July 2022") },
  "Unpacked in August": { ...press, ...expects, of: UNPACKED, fact: when("August 2022") },
  "Z Fold 4 at Unpacked": { ...press, ...expects, of: UNPACKED, fact: shows("device samsung-galaxy-z-fold4") },
  "Z Flip 4 at Unpacked": { ...press, ...expects, of: UNPACKED, fact: shows("device samsung-galaxy-z-flip4") },
  "a OnePlus flagship": { ...press, ...expects, of: "launch oneplus-10t-launch", fact: shows("device oneplus-10t") },
  "a OnePlus flagship, no date": { ...press, ...expects, of: "launch oneplus-10t-launch", fact: when("no date") },
  "Pixel 7 series this fall": {
    by: "google",
    on: "2022-05-11",
    of: "launch google-pixel-7-launch",
    fact: when("fall 2022"),
  },
  "iPhone 14 around the same time": {
    ...press,
    ...expects,
    of: "launch apple-iphone-14-launch",
    fact: when("around fall 2022"),
  },
  "iPhone 14 series": {
    ...press,
    ...expects,
    of: "launch apple-iphone-14-launch",
    fact: shows("series apple-iphone-14"),
  },
  "an event on 4 July": { ...brand, of: EVENT, fact: when("4 July 2022, 19:00 Beijing") },
  "dedicated to the 12S series": { ...brand, of: EVENT, fact: shows(XIAOMI_12S) },
  "with Leica technology": { ...brand, of: XIAOMI_12S, fact: feature("Leica camera") },
  "12S reported": { ...press, of: EVENT, fact: shows("device xiaomi-12s") },
  "12S Pro reported": { ...press, of: EVENT, fact: shows("device xiaomi-12s-pro") },
  "12S Ultra in addition": { ...press, of: EVENT, fact: shows(ULTRA) },
  "12S an updated 12": { ...press, ...expects, of: "device xiaomi-12s", fact: updates("device xiaomi-12") },
  "12S Pro an updated 12 Pro": {
    ...press,
    ...expects,
    of: "device xiaomi-12s-pro",
    fact: updates("device xiaomi-12-pro"),
  },
  "12 announced in December 2021": { ...press, of: CHINA, fact: when("December 2021") },
  "12 among them": { ...press, of: CHINA, fact: shows("device xiaomi-12") },
  "12 Pro among them": { ...press, of: CHINA, fact: shows("device xiaomi-12-pro") },
  "named 12S Ultra": { ...press, of: ULTRA, fact: named("Xiaomi 12S Ultra", "rumored") },
  "12 Ultra before": { by: "digital-chat-station", of: ULTRA, fact: named("Xiaomi 12 Ultra", "rumored") },
  "a hint at a global launch": { ...press, ...abroad, of: XIAOMI_12S, fact: phase("coming"), wording: "speculates" },
  "12 released globally": { ...press, ...abroad, of: "device xiaomi-12", fact: phase("on-sale") },
  "12 Pro released globally": { ...press, ...abroad, of: "device xiaomi-12-pro", fact: phase("on-sale") },
  "a few months later": {
    ...press,
    ...abroad,
    of: "series xiaomi-12",
    fact: { property: "sale-window", when: "after December 2021" },
  },
  "12S not outside China": { ...leak, ...abroad, of: XIAOMI_12S, fact: phase("coming"), stance: "denies" },
  "look forward to the 12T": { ...leak, ...abroad, ...expects, of: T, fact: phase("coming") },
  "12T for international markets": { ...press, ...abroad, ...expects, of: T, fact: phase("coming") },
  "12T a budget line": { ...press, of: T, fact: feature("Budget line of Xiaomi's flagships") },
  "12T in the second half": { ...press, ...expects, of: "launch xiaomi-12t-launch", fact: when("second half of 2022") },
  "12T with Leica unknown": { ...press, of: T, fact: feature("Leica camera"), stance: "leaves-open" },
  "MIX Fold the first folding phone": { ...press, of: FOLD, fact: feature("Xiaomi's first folding phone") },
  "MIX Fold sold in China": { ...press, market: "CN", of: FOLD, fact: phase("on-sale") },
  "MIX Fold only in China": { ...press, ...abroad, of: FOLD, fact: phase("on-sale"), stance: "denies" },
  "MIX 4 only in China": { ...press, ...abroad, of: MIX_4, fact: phase("on-sale"), stance: "denies" },
  "MIX 4 of 2021": { ...press, of: "launch xiaomi-mi-mix-4-launch", fact: when("2021") },
  "MIX 4 with a camera under the display": { ...press, of: MIX_4, fact: feature("Front camera under the display") },
  "MIX Fold as an import": { ...press, ...abroad, ...expects, of: FOLD, fact: phase("on-sale"), offer: "import" },
  "MIX 4 as an import": { ...press, ...abroad, ...expects, of: MIX_4, fact: phase("on-sale"), offer: "import" },
};

const keyOf = ({ kind, slug }: SubjectEntry) => `${kind} ${slug}`;

/** The fact with keys in the place of records, as the table writes it. */
function plain(fact: Fact): Record<string, unknown> {
  if (fact.property === "line-up") return { ...fact, member: keyOf(fact.member) };
  return fact.property === "lineage" ? { ...fact, of: keyOf(fact.of) } : { ...fact };
}

function isSaidBy(claim: CatalogClaim, { by, of, fact, stance, wording, market, offer, on }: Statement): boolean {
  const said = plain(claim.fact);
  return (
    claim.source.slug === by &&
    keyOf(claim.subject) === of &&
    Object.entries(fact).every(([name, value]) => said[name] === value) &&
    claim.stance === (stance ?? "asserts") &&
    claim.wording === (wording ?? "states") &&
    claim.market === (market ?? null) &&
    claim.offer === (offer ?? null) &&
    (on === undefined || claim.statedTo === on)
  );
}

describe("the founding article", () => {
  it.each(Object.entries(STATEMENTS))("is told whole: %s", (_, statement) => {
    expect(CATALOG.claims.filter((claim) => isSaidBy(claim, statement))).toHaveLength(1);
  });

  it("was published by 28 June 2022, with its link on every claim", () => {
    const article = CATALOG.claims.filter(({ source }) => source.slug === "somag-news");
    expect(article.length).toBeGreaterThan(30);
    for (const { statedTo, link } of article) {
      expect(statedTo).toBe("2022-06-28");
      expect(link).toContain("somagnews.com/xiaomi-12s-series-trio");
    }
  });
});
