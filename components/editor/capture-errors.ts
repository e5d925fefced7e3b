import { type FieldError, recordedBefore } from "@/components/editor/field-error";
import { formatFault } from "@/lib/format/fault";
import type { FormState, FormValues } from "@/lib/schemas/form-state";
import { readReportForm } from "@/lib/schemas/report-form";
import { rowsOf } from "@/lib/schemas/report-rows";

const HEAD: Readonly<Record<string, string>> = {
  "source.name": "Source",
  "source.kind": "Kind of source",
  "source.brand": "Brand that speaks",
  link: "Link",
  statedOn: "Stated on",
  note: "Note",
};

/** The fields of rows, in the order of the form. */
const PARTS: Readonly<Record<string, string>> = {
  kind: "kind",
  name: "name",
  title: "title",
  brand: "brand",
  seriesName: "series",
  formFactor: "shape",
  about: "of what",
  property: "says",
  when: "when",
  status: "the launch",
  phase: "it",
  lineage: "how",
  member: "the other one",
  text: "words",
  nameKind: "kind of name",
  priceKind: "kind of price",
  price: "price",
  priceHigh: "highest price",
  currency: "currency",
  market: "market",
  offer: "offer",
  stance: "the source",
  wording: "how surely",
  said: "the words as said",
};

/** What is wrong with a report as it was typed, in the order of the form, each beside its control. */
export function errorsOfReport({ faults, values }: FormState): FieldError[] {
  const { controlOf } = readReportForm(values);
  const errors = faults.map((fault) => {
    const field = controlOf(fault.field);
    return { field, label: labelOf(field, values), sentence: formatFault(fault), before: recordedBefore(fault) };
  });
  return errors.sort((a, b) => placeOf(a.field, values) - placeOf(b.field, values));
}

function rowOf(field: string): { list: "records" | "claims"; row: number; part: string } | null {
  const [, list, row, part = ""] = /^(records|claims)\.(\d+)\.(\w+)$/.exec(field) ?? [];
  return list === "records" || list === "claims" ? { list, row: Number(row), part } : null;
}

function labelOf(field: string, values: FormValues): string {
  const of = rowOf(field);
  if (!of) return HEAD[field] ?? "";
  const number = rowsOf(values, of.list).indexOf(of.row) + 1;
  return `${of.list === "records" ? "Record" : "Claim"} ${number}, ${PARTS[of.part] ?? of.part}`;
}

const LISTS = { records: 100, claims: 10_000 } as const;
const LAST = 1_000_000;

function placeOf(field: string, values: FormValues): number {
  const of = rowOf(field);
  if (of) {
    return LISTS[of.list] + rowsOf(values, of.list).indexOf(of.row) * 100 + Object.keys(PARTS).indexOf(of.part);
  }
  const place = ["", ...Object.keys(HEAD)].indexOf(field);
  return place < 0 || field === "note" ? LAST : place;
}
