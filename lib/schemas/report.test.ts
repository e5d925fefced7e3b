import fc from "fast-check";
import { expect, expectTypeOf, it } from "vitest";
import { readReport } from "./report";
import { PROPERTIES } from "./claim-fields";
import type { ReportClaimDraft, ReportRecordDraft } from "./report-draft";
import { draft, id, read, today, told } from "./report.fixtures";

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
  const unnamed: ReportRecordDraft = { kind: "device", nameless: "on", brand: "xiaomi", formFactor: "fold" };
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
