import { describe, expect, it } from "vitest";
import { draft, faults, id, told } from "./report.fixtures";
import type { ReportClaimDraft } from "./report-draft";

/** The faults of the draft with one more claim. */
function faultsOfClaim(claim: Partial<Record<keyof ReportClaimDraft, string>>): string[] {
  return faults({ claims: [...draft.claims, { ...told, ...claim }] });
}

describe("names the field of each fault of a claim", () => {
  it.each<[string, Partial<Record<keyof ReportClaimDraft, string>>, string[]]>([
    ["no property", { property: "" }, ["claims.2.property required"]],
    ["a property that there is not", { property: "color" }, ["claims.2.property not-a-choice"]],
    [
      "about a record that is not there",
      { about: "4", property: "feature", text: "x" },
      ["claims.2.about not-a-choice"],
    ],
    ["about nothing", { about: "", property: "feature", text: "x" }, ["claims.2.about required"]],
    ["no words", { said: " ", property: "feature", text: "x" }, ["claims.2.said required"]],
    [
      "no wording, and no feature",
      { wording: "", property: "feature" },
      ["claims.2.wording required", "claims.2.text required"],
    ],
    ["a price without its currency", { property: "price", price: "3999" }, ["claims.2.currency currency-missing"]],
    ["a price below zero", { property: "price", price: "-1", currency: "CNY" }, ["claims.2.price amount-not-positive"]],
    [
      "both",
      { property: "price", price: "-1" },
      ["claims.2.currency currency-missing", "claims.2.price amount-not-positive"],
    ],
    ["a price of nothing", { property: "price", price: "0", currency: "CNY" }, ["claims.2.price amount-not-positive"]],
    [
      "a price in the money of nobody",
      { property: "price", price: "1", currency: "ABC" },
      ["claims.2.currency currency-not-a-code"],
    ],
    [
      "a range whose end is in words",
      { property: "price", priceKind: "range", price: "1", priceHigh: "dear", currency: "CNY" },
      ["claims.2.priceHigh end-not-a-number"],
    ],
    [
      "a price in words",
      { property: "price", price: "cheap", currency: "CNY" },
      ["claims.2.price amount-not-a-number"],
    ],
    [
      "a range without its end",
      { property: "price", priceKind: "range", price: "1", currency: "CNY" },
      ["claims.2.priceHigh range-without-end"],
    ],
    [
      "a price of a launch",
      { about: "1", property: "price", price: "1", currency: "CNY" },
      ["claims.2.property property-not-of-subject"],
    ],
    ["a line-up of a phone", { property: "line-up", member: "0" }, ["claims.2.property property-not-of-subject"]],
    [
      "a brand in a line-up",
      { about: "1", property: "line-up", member: "2" },
      ["claims.2.member member-not-a-device-or-series"],
    ],
    [
      "a variant of itself",
      { property: "lineage", lineage: "variant-of", member: "0" },
      ["claims.2.member related-to-itself"],
    ],
    [
      "a phone after a series",
      { property: "lineage", lineage: "successor-of", member: "3" },
      ["claims.2.member related-to-another-kind"],
    ],
    [
      "a market of a line-up",
      { about: "1", property: "line-up", member: "0", market: "CN" },
      ["claims.2.market market-not-of-property"],
    ],
    ["a market that is none", { property: "availability", market: "Atlantis" }, ["claims.2.market unknown"]],
    [
      "an offer of a name",
      { property: "name", nameKind: "rumored", text: "x", offer: "512 GB" },
      ["claims.2.offer offer-not-of-property"],
    ],
    ["a name of signs", { property: "name", nameKind: "rumored", text: "!!" }, ["claims.2.text words-empty"]],
    [
      "no date, denied",
      { about: "1", property: "launch-window", when: "TBD", stance: "denies" },
      ["claims.2.when denies-no-date"],
    ],
    ["a day that there is not", { property: "sale-window", when: "31 June 2022" }, ["claims.2.when [object Object]"]],
    ["held, and ahead", { about: "1", property: "launch-status", status: "held" }, ["claims.2.status held-but-ahead"]],
    ["the same again", { ...draft.claims[0] }, ["claims.2.property twice"]],
    // Whatever does not rest on what could not be read is told with it.
    [
      "no words, a price below zero of no currency, and no market",
      { said: "", property: "price", price: "-1", market: "Atlantis" },
      [
        "claims.2.said required",
        "claims.2.market unknown",
        "claims.2.currency currency-missing",
        "claims.2.price amount-not-positive",
      ],
    ],
    [
      "no price, and no such currency",
      { property: "price", price: "", currency: "ABC" },
      ["claims.2.price required", "claims.2.currency currency-not-a-code"],
    ],
    [
      "no price, and the end of a range",
      { property: "price", price: "", priceKind: "range", priceHigh: "0.5", currency: "CNY" },
      ["claims.2.price required"],
    ],
    [
      "a day that there is not, in a market that is none",
      { property: "sale-window", when: "31 June 2022", market: "Atlantis" },
      ["claims.2.when [object Object]", "claims.2.market unknown"],
    ],
    [
      "of nothing that is there, without words, in a market that is none",
      { about: "9", property: "price", price: "1", currency: "ABC", said: "", market: "Atlantis" },
      [
        "claims.2.said required",
        "claims.2.about not-a-choice",
        "claims.2.market unknown",
        "claims.2.currency currency-not-a-code",
      ],
    ],
    [
      "a variant of nothing, without words",
      { property: "lineage", lineage: "variant-of", member: "", said: "" },
      ["claims.2.said required", "claims.2.member required"],
    ],
    [
      "a variant of itself, without words",
      { property: "lineage", lineage: "variant-of", member: "0", said: "" },
      ["claims.2.said required", "claims.2.member related-to-itself"],
    ],
  ])("%s", (_, claim, expected) => {
    expect(faultsOfClaim(claim)).toEqual(expected);
  });
});

describe("names the field of each other fault", () => {
  const { records, claims } = draft;
  const [device, launch] = records;
  it.each<[string, object, string[]]>([
    ["stated the day after tomorrow", { statedOn: "3 July 2022" }, ["statedOn stated-in-future"]],
    ["a script as a link", { link: "javascript:alert(1)" }, ["link not-a-link"]],
    [
      "no source, and a bad price",
      { source: {}, claims: [...claims, { ...told, property: "price", price: "1" }] },
      ["source required", "claims.2.currency currency-missing"],
    ],
    ["no records", { records: [] }, ["records required", "claims.0.about not-a-choice", "claims.1.about not-a-choice"]],
    ["no claims", { claims: [], records: [] }, ["records required", "claims required"]],
    ["a record of no kind", { records: [device, launch, {}] }, ["records.2.kind required"]],
    [
      "all of a record and of what is said of it",
      {
        records: [{ kind: "device", name: "Xiaomi 12S" }, launch],
        claims: [...claims, { ...told, property: "price", price: "1" }, { ...told, property: "launch-status" }],
      },
      [
        "records.0.brand required",
        "claims.3.status required",
        "claims.2.currency currency-missing",
        "claims.3.property property-not-of-subject",
      ],
    ],
    [
      "a new phone of no brand that nobody speaks of",
      { records: [device, launch, { kind: "device", name: "Xiaomi 13" }] },
      ["records.2.brand required", "records.2.name unspoken"],
    ],
    [
      "a phone without a name, by oversight",
      { records: [{ ...device, name: "" }, launch] },
      ["records.0.name name-missing"],
    ],
    [
      "a name that cannot be shown, of no brand",
      { records: [{ ...device, name: "a\u0000b", brand: "" }, launch] },
      ["records.0.name unprintable", "records.0.brand required"],
    ],
    ["one that has none yet", { records: [{ ...device, name: "", nameless: "on" }, launch] }, []],
    [
      "one that has none, and one",
      { records: [{ ...device, nameless: "on" }, launch] },
      ["records.0.name name-of-nameless"],
    ],
    ["a new phone of no brand", { records: [{ ...device, brand: "" }, launch] }, ["records.0.brand required"]],
    ["a phone called !!", { records: [{ ...device, name: "!!" }, launch] }, ["records.0.name required"]],
    [
      "a series without a name",
      { records: [device, launch, { kind: "series", brand: "xiaomi" }] },
      ["records.2.name required", "records.2.name unspoken"],
    ],
    ["a launch without a title", { records: [device, { ...launch, title: "" }] }, ["records.1.title required"]],
    ["a quiet one", { records: [device, { ...launch, title: "", quiet: "on" }] }, []],
    [
      "a phone twice",
      { records: [device, launch, { ...device, name: "xiaomi12s" }] },
      ["records.2.name twice", "records.2.name unspoken"],
    ],
    [
      "a new phone that nobody speaks of",
      { records: [device, launch, { ...device, name: "Xiaomi 13" }] },
      ["records.2.name unspoken"],
    ],
    ["a known one", { records: [device, launch, { kind: "device", id }] }, []],
    ["81 claims", { claims: Array.from({ length: 81 }, () => claims[0]) }, ["claims too-many"]],
  ])("%s", (_, change, expected) => {
    expect(faults(change)).toEqual(expected);
  });
});
