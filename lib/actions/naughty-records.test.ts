import { describe, expect, it } from "vitest";
import { type Property, SUBJECTS_OF, type SubjectKind } from "@/lib/domain/claim/claim";
import type { EditedKind } from "@/lib/domain/record/edited-kind";
import { day } from "@/lib/domain/window/day";
import { type ClaimField, fieldsOf, PROPERTIES, RECORD_FIELDS, RECORD_KINDS } from "@/lib/schemas/claim-fields";
import type { FormValues } from "@/lib/schemas/form-state";
import { editedFields, readRecordEdit } from "@/lib/schemas/record-edit";
import { readReport } from "@/lib/schemas/report";
import { readReportForm } from "@/lib/schemas/report-form";
import { expectEachTakenOrRefused, type Read } from "./naughty-one-by-one.fixtures";

// What a record of each kind has, what a claim of each kind says, and what an edit of each kind changes: every field of them.

const today = day("2022-07-01");

const CLAIM: Readonly<Record<ClaimField, string>> = {
  ...{ when: "July 4 2022", status: "planned", member: "1", phase: "coming", lineage: "successor-of" },
  ...{ text: "a wheel", nameKind: "rumored", market: "DE", offer: "8 GB" },
  ...{ priceKind: "range", price: "100", priceHigh: "200", currency: "EUR" },
};
const RECORDS: Readonly<Record<SubjectKind, FormValues>> = {
  device: { name: "Xiaomi 12S", nameless: "", brand: "xiaomi", seriesName: "Xiaomi 12S", formFactor: "bar" },
  launch: { title: "Xiaomi 12S launch", brand: "xiaomi", quiet: "" },
  series: { name: "Xiaomi 12S", brand: "xiaomi" },
  brand: { brand: "xiaomi" },
};
const rowOf = (row: string, fields: FormValues): FormValues =>
  Object.fromEntries(Object.entries(fields).map(([field, text]) => [`${row}.${field}`, text]));

/** A captured text that says one thing of a record of this kind, and of another phone where that takes two. */
function reportOf(kind: SubjectKind, property: Property): FormValues {
  const fields = fieldsOf(property);
  const other = fields.includes("member") ? rowOf("records.1", { kind: "device", ...RECORDS.device, name: "12" }) : {};
  const claim = Object.fromEntries(fields.map((field) => [field, CLAIM[field]]));
  return {
    ...{ "source.name": "Snoopytech", "source.kind": "leaker", link: "https://example.org", statedOn: "28 June 2022" },
    ...{ recordsRows: "0 1", claimsRows: "0", ...rowOf("records.0", { kind, ...RECORDS[kind] }), ...other },
    ...rowOf("claims.0", {
      about: "0",
      property,
      stance: "asserts",
      wording: "states",
      said: "So they said.",
      ...claim,
    }),
  };
}

const readCapture: Read = (values) => {
  const { input, controlOf } = readReportForm(values);
  return { result: readReport(input, { today }), controlOf };
};

describe.each(PROPERTIES)("a claim of its %s", (property) => {
  const good = reportOf(SUBJECTS_OF[property].at(-1)!, property);

  it("is one as it stands", () => {
    expect(readCapture(good).result).toMatchObject({ ok: true });
  });

  it.each(fieldsOf(property))("takes a text as it is or refuses it: %s", (field) => {
    expectEachTakenOrRefused(good, readCapture, `claims.0.${field}`);
  });
});

describe.each(RECORD_KINDS)("a %s that a text speaks of", (kind) => {
  const good = reportOf(
    kind,
    PROPERTIES.find((property) => SUBJECTS_OF[property].includes(kind))!,
  );

  it.each(RECORD_FIELDS[kind])("takes a text as it is or refuses it: %s", (field) => {
    expectEachTakenOrRefused(good, readCapture, `records.0.${field}`);
  });
});

const LINK = "https://example.org/12s";
const EDITS: Readonly<Record<EditedKind, FormValues>> = {
  brand: { name: "Xiaomi", homeMarket: "CN", parent: "", website: LINK },
  series: { name: "Xiaomi 12S" },
  device: { name: "Xiaomi 12S", formFactor: "bar", series: "xiaomi-12s" },
  launch: { title: "Xiaomi 12S launch", quiet: "no", venue: "Beijing", streamUrl: LINK },
  source: { name: "Snoopytech", kind: "leaker", url: LINK },
  market: { name: "Europe", members: "DE, FR" },
};

describe.each(Object.keys(EDITS) as EditedKind[])("an edit of a %s", (kind) => {
  const read: Read = (values) => ({ result: readRecordEdit(kind, values), controlOf: (field) => field });

  it("is one as it stands", () => {
    expect(read(EDITS[kind]).result).toMatchObject({ ok: true });
  });

  it.each(editedFields(kind))("takes a text as it is or refuses it: %s", (field) => {
    expectEachTakenOrRefused(EDITS[kind], read, field);
  });
});
