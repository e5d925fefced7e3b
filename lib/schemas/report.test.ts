import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { day } from "@/lib/domain/window/day";
import { readReport } from "./report";
import { PROPERTIES } from "./report-claim";
import type { ReportClaimDraft, ReportDraft, ReportRecordDraft } from "./report-draft";

const today = day("2022-07-01");
const id = "0190f5fe-7c00-7a00-8000-000000000001";
const told = { about: "0", wording: "states", said: "So they said." } as const;
const draft = {
  source: { name: "Snoopytech", kind: "leaker" },
  link: "https://twitter.com/_snoopytech_/status/1",
  statedOn: "28 June 2022",
  records: [
    { kind: "device", name: "Xiaomi 12S", brand: "xiaomi", seriesName: "Xiaomi 12S" },
    { kind: "launch", title: "Xiaomi 12S launch", brand: "xiaomi" },
    { kind: "brand", brand: "xiaomi" },
    { kind: "series", id },
  ],
  claims: [
    { ...told, property: "availability", market: "CN" },
    { ...told, about: "1", property: "launch-window", when: "July 4, 19:00" },
  ],
} satisfies ReportDraft;

function read(change: object) {
  return readReport({ ...draft, ...change }, { today });
}
function faults(change: object): string[] {
  const result = read(change);
  return result.ok
    ? []
    : result.faults.map((fault) => `${fault.field} ${"fault" in fault ? String(fault.fault) : fault.code}`);
}
/** The faults of the draft with one more claim. */
function faultsOfClaim(claim: Partial<Record<keyof ReportClaimDraft, string>>): string[] {
  return faults({ claims: [...draft.claims, { ...told, ...claim }] });
}

it("reads what an editor typed", () => {
  expect(read({})).toMatchObject({
    ok: true,
    value: {
      statedOn: { from: "2022-06-28", to: "2022-06-28" },
      records: [
        { kind: "device", name: "Xiaomi 12S", brand: "xiaomi", series: { name: "Xiaomi 12S" }, formFactor: "bar" },
        { kind: "launch", title: "Xiaomi 12S launch", quiet: false },
        { kind: "brand", brand: "xiaomi" },
        { kind: "series", id },
      ],
      claims: [
        {
          about: 0,
          stance: "asserts",
          market: "CN",
          offer: null,
          value: { property: "availability", phase: "coming" },
        },
        { about: 1, value: { property: "launch-window", when: "July 4, 19:00" } },
      ],
    },
  });
});

it("leaves a phone without a name without one, and takes several of them", () => {
  const unnamed: ReportRecordDraft = { kind: "device", brand: "xiaomi", formFactor: "fold" };
  const claims: ReportClaimDraft[] = ["0", "1"].map((about) => ({
    ...told,
    about,
    property: "feature",
    text: "Leica",
  }));
  expect(read({ records: [unnamed, unnamed], claims })).toMatchObject({
    ok: true,
    value: { records: [{ kind: "device", name: null, formFactor: "fold" }, { name: null }] },
  });
});

const VALUES: Record<(typeof PROPERTIES)[number], Partial<ReportClaimDraft>> = {
  "launch-window": { about: "1", when: "early July", market: "DE" },
  "launch-status": { about: "1", status: "moved" },
  "line-up": { about: "1", member: "0" },
  "series-member": { about: "3", member: "0" },
  availability: { phase: "on-sale", stance: "denies" },
  "preorder-window": { when: "TBD", offer: "512 GB" },
  "sale-window": { when: "fall" },
  price: { priceKind: "range", price: "3999", priceHigh: "4999.50", currency: "cny", market: "CN", offer: "256 GB" },
  name: { text: "thor", nameKind: "codename" },
  lineage: { about: "3", lineage: "successor-of", member: "4" },
  feature: { text: "Leica camera", stance: "leaves-open" },
  partnership: { about: "2", text: "Leica" },
  certification: { text: "TENAA", market: "CN" },
};

it.each(PROPERTIES)("reads a claim of %s", (property) => {
  const records = [...draft.records, { kind: "series", name: "Xiaomi 12", brand: "xiaomi" }];
  const about = { ...told, about: "4", property: "feature", text: "Dual SIM" };
  const claim = { ...told, property, ...VALUES[property] };
  expect(read({ records, claims: [...draft.claims, about, claim] })).toMatchObject({ ok: true });
});

it("keeps a price as it was said, in the letters of its currency", () => {
  const claims = [...draft.claims, { ...told, property: "price", ...VALUES.price }];
  expect(read({ claims })).toMatchObject({
    value: {
      claims: [
        {},
        {},
        { offer: "256 GB", value: { priceKind: "range", price: "3999", priceHigh: "4999.50", currency: "CNY" } },
      ],
    },
  });
});

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
    ["a price below zero", { property: "price", price: "-1", currency: "CNY" }, ["claims.2.price amount-negative"]],
    [
      "both",
      { property: "price", price: "-1" },
      ["claims.2.currency currency-missing", "claims.2.price amount-negative"],
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
  ])("%s", (_, claim, expected) => {
    expect(faultsOfClaim(claim)).toEqual(expected);
  });
});

describe("names the field of each other fault", () => {
  const { records, claims } = draft;
  const [device, launch] = records;
  it.each<[string, object, string[]]>([
    ["stated the day after tomorrow", { statedOn: "3 July 2022" }, ["statedOn stated-in-future"]],
    ["stated tomorrow, where it is tomorrow", { statedOn: "2 July 2022" }, []],
    ["a script as a link", { link: "javascript:alert(1)" }, ["link not-a-link"]],
    [
      "no source, and a bad price",
      { source: {}, claims: [...claims, { ...told, property: "price", price: "1" }] },
      ["source required", "claims.2.currency currency-missing"],
    ],
    ["no records", { records: [] }, ["records required", "claims.0.about not-a-choice", "claims.1.about not-a-choice"]],
    ["no claims", { claims: [], records: [] }, ["records required", "claims required"]],
    ["a record of no kind", { records: [device, launch, {}] }, ["records.2.kind required"]],
    ["a new phone of no brand", { records: [{ ...device, brand: "" }, launch] }, ["records.0.brand required"]],
    ["a phone called !!", { records: [{ ...device, name: "!!" }, launch] }, ["records.0.name required"]],
    [
      "a series without a name",
      { records: [device, launch, { kind: "series", brand: "xiaomi" }] },
      ["records.2.name required"],
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

it("never throws, whatever is sent", () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), fc.anything(), (records, claims, claim) => {
      for (const sent of [
        records,
        { records, claims },
        { ...draft, claims: [claim] },
        { ...draft, records: [claim] },
      ]) {
        const result = readReport(sent, { today });
        if (!result.ok) expect(result.faults.length).toBeGreaterThan(0);
      }
    }),
  );
});

it("is drafted in the words of the domain", () => {
  expectTypeOf<ReportClaimDraft["property"]>().toEqualTypeOf<(typeof PROPERTIES)[number]>();
});
