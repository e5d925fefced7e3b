import { describe, expect, test } from "vitest";
import { day } from "../window/day";
import { month, tbd } from "../window/make-window";
import { claimFaults, type ClaimDraft } from "./claim-faults";
import { brand, claim, device, launch, leaker, phase, series } from "./claim.fixtures";
import { SUBJECTS_OF, type ClaimValue, type Price, type Property, type Subject } from "./claim";

const today = day("2022-06-28");
const faults = (subject: Subject, value: ClaimValue, told: Partial<ClaimDraft> = {}) =>
  claimFaults({ ...claim(subject, value, { on: "2022-06-28" }), ...told }, { today });
const phone = device("12s");
const july = month(2022, 7);

const SAMPLES: Readonly<Record<Property, ClaimValue>> = {
  "launch-window": { property: "launch-window", window: july },
  "launch-status": { property: "launch-status", status: "held" },
  "line-up": { property: "line-up", member: device("12s") },
  "series-member": { property: "series-member", member: device("12s-pro") },
  availability: phase("coming"),
  "preorder-window": { property: "preorder-window", window: july },
  "sale-window": { property: "sale-window", window: july },
  price: { property: "price", price: { kind: "exact", low: "3999", high: null, currency: "CNY" } },
  name: { property: "name", text: "Xiaomi 12S", kind: "official" },
  lineage: { property: "lineage", lineage: "successor-of", of: device("12") },
  feature: { property: "feature", feature: "Leica camera" },
  partnership: { property: "partnership", partner: "Leica" },
  certification: { property: "certification", text: "TENAA" },
};

describe.each(Object.values(SAMPLES))("$property", (value) => {
  const kinds = SUBJECTS_OF[value.property];
  test.each(["brand", "series", "device", "launch"] as const)("of a %s", (kind) => {
    const of = value.property === "lineage" ? { ...value, of: { kind, id: "other" } } : value;
    expect(faults({ kind, id: "x" }, of)).toEqual(kinds.includes(kind) ? [] : ["property-not-of-subject"]);
  });
});

test.each<[string, Property, Partial<ClaimDraft>, string[]]>([
  ["a line-up in a market", "line-up", { subject: launch("l"), market: "DE" }, ["market-not-of-property"]],
  ["a price in a market for an offer", "price", { market: "DE", offer: "256 GB" }, []],
  ["a pre-order in a market for an offer", "preorder-window", { market: "DE", offer: "256 GB" }, []],
  ["a certification for a market", "certification", { market: "EU" }, []],
  ["a certification of an offer", "certification", { offer: "256 GB" }, ["offer-not-of-property"]],
  ["a partnership in a market", "partnership", { market: "DE" }, ["market-not-of-property"]],
  ["a name for an offer", "name", { offer: "256 GB" }, ["offer-not-of-property"]],
  ["an offer without words", "availability", { offer: "  " }, ["offer-empty"]],
  ["a market in words", "availability", { market: "West Germany" }, ["market-not-a-code"]],
  ["a group", "availability", { market: "southeast-asia" }, []],
  ["denying July", "launch-window", { stance: "denies" }, []],
  [
    "a brand's source without its brand",
    "name",
    { source: { id: "s", kind: "brand", brandId: null } },
    ["source-brand-missing"],
  ],
  ["a leaker with a brand", "name", { source: { ...leaker, brandId: "xiaomi" } }, ["source-brand-without-kind"]],
  ["a brand", "name", { source: brand("xiaomi") }, []],
  ["stated tomorrow, where it is tomorrow", "name", { statedTo: day("2022-06-29") }, []],
  ["stated the day after", "name", { statedTo: day("2022-06-30") }, ["stated-after-recorded"]],
  ["stated backwards", "name", { statedTo: day("2022-06-27") }, ["stated-backwards"]],
  ["stated on no day", "name", { statedTo: "2022-06-31" as ClaimDraft["statedTo"] }, ["stated-not-a-day"]],
])("%s", (_, property, told, expected) => {
  expect(faults(phone, SAMPLES[property], told)).toEqual(expected);
});

test.each<[string, Subject, ClaimValue, string[]]>([
  [
    "a window that ends before it starts",
    phone,
    { property: "launch-window", window: { ...july, latest: day("2022-06-01") } },
    ["window-invalid"],
  ],
  ["a name of signs", phone, { property: "name", text: " ?! ", kind: "rumored" }, ["words-empty"]],
  ["a feature without words", phone, { property: "feature", feature: "" }, ["words-empty"]],
  [
    "a partner without words",
    { kind: "brand", id: "xiaomi" },
    { property: "partnership", partner: " " },
    ["words-empty"],
  ],
  [
    "a launch that shows a launch",
    launch("l"),
    { property: "line-up", member: launch("m") },
    ["member-not-a-device-or-series"],
  ],
  [
    "a series that includes a series",
    series("s-12s"),
    { property: "series-member", member: series("s-12") },
    ["member-not-a-device"],
  ],
  ["a certificate without a register", phone, { property: "certification", text: "…" }, ["words-empty"]],
  [
    "a pre-order that ends before it starts",
    phone,
    { property: "preorder-window", window: { ...july, latest: day("2022-06-01") } },
    ["window-invalid"],
  ],
  ["a variant of itself", phone, { property: "lineage", lineage: "variant-of", of: phone }, ["related-to-itself"]],
  [
    "a device after a series",
    phone,
    { property: "lineage", lineage: "successor-of", of: series("s-12") },
    ["related-to-another-kind"],
  ],
])("%s", (_, subject, value, expected) => {
  expect(faults(subject, value)).toEqual(expected);
});

test("no date can be asserted, not denied", () => {
  const noDate: ClaimValue = { property: "launch-window", window: tbd() };
  expect(faults(phone, noDate)).toEqual([]);
  expect(faults(phone, noDate, { stance: "denies" })).toEqual(["denies-no-date"]);
});

test.each<[Partial<Price>, string[]]>([
  [{}, []],
  [{ low: "3999.50" }, []],
  [{ currency: "" }, ["currency-missing"]],
  [{ currency: "yuan" }, ["currency-not-a-code"]],
  [{ currency: "ABC" }, ["currency-not-a-code"]],
  [{ low: "-1" }, ["amount-not-positive"]],
  [{ low: "0" }, ["amount-not-positive"]],
  [{ low: "0.00" }, ["amount-not-positive"]],
  [{ low: "1.999,00" }, ["amount-not-a-number"]],
  [{ low: "1e3" }, ["amount-not-a-number"]],
  [{ low: "0.001" }, ["amount-not-a-number"]],
  [{ kind: "range" }, ["range-without-end"]],
  [{ kind: "range", high: "3999" }, ["range-backwards"]],
  [{ kind: "range", high: "cheap" }, ["end-not-a-number"]],
  [{ kind: "range", low: "0", high: "-1" }, ["amount-not-positive", "end-not-positive"]],
  [{ kind: "range", low: "cheap" }, ["amount-not-a-number", "range-without-end"]],
  [{ kind: "range", high: "4999" }, []],
  [{ kind: "from", high: "4999" }, ["end-without-range"]],
  [{ kind: "from", high: "cheap" }, ["end-without-range"]],
  [{ currency: "", low: "-1" }, ["currency-missing", "amount-not-positive"]],
])("a price of %j", (change, expected) => {
  const price: Price = { kind: "exact", low: "3999", high: null, currency: "CNY", ...change };
  expect(faults(phone, { property: "price", price })).toEqual(expected);
});
