import type { SubjectKind } from "@/lib/domain/claim/claim";
import { fieldsOf, PROPERTIES, RECORD_FIELDS, RECORD_KINDS } from "./claim-fields";
import type { FormValues } from "./form-state";
import { rowsOf } from "./report-rows";

type Typed = Readonly<Record<string, string>>;

/** A report as its form sends it, with names as typed. `readReport` says what of it is acceptable. */
export interface ReportFormInput {
  readonly source: { readonly id: string; readonly name: string; readonly kind: string; readonly brand: string };
  readonly link: string;
  readonly statedOn: string;
  readonly note: string;
  readonly records: readonly Typed[];
  readonly claims: readonly Typed[];
}

export interface ReadReportForm {
  readonly input: ReportFormInput;
  /** The control that a fault's field stands in: rows left empty are not counted. */
  readonly controlOf: (field: string) => string;
}

const CLAIM_FIELDS = ["about", "property", "stance", "wording", "said"];
/** What is there without anybody's having typed it. */
const FILLED_IN = ["about", "stance", "wording", "status", "phase", "nameKind", "priceKind", "lineage", "member"];

/** Takes the posted controls apart. It never refuses: what is missing is empty, and what the choice above hides is left out. */
export function readReportForm(values: FormValues): ReadReportForm {
  const of = (name: string) => values[name] ?? "";
  const claimRows = rowsOf(values, "claims").filter((row) => isTyped(claimAt(values, row)));
  const mentioned = new Set(claimRows.flatMap((row) => [of(`claims.${row}.about`), claimAt(values, row)["member"]]));
  const recordRows = rowsOf(values, "records").filter(
    (row) => mentioned.has(String(row)) || isTyped(recordAt(values, row)),
  );
  /** Where a record is that a claim names by its row. */
  const placeOf = (row: string | undefined) => {
    const place = row ? recordRows.indexOf(Number(row)) : -1;
    return place < 0 ? "" : String(place);
  };
  return {
    input: {
      source: { id: of("source.id"), name: of("source.name"), kind: of("source.kind"), brand: of("source.brand") },
      link: of("link"),
      statedOn: of("statedOn"),
      note: of("note"),
      records: recordRows.map((row) => recordAt(values, row)),
      claims: claimRows.map((row) => {
        const { about, member, ...claim } = claimAt(values, row);
        return { ...claim, about: placeOf(about), ...(member === undefined ? {} : { member: placeOf(member) }) };
      }),
    },
    controlOf: (field) => controlOf(field, { values, recordRows, claimRows }),
  };
}

export function kindOfRow(values: FormValues, row: number): SubjectKind {
  return RECORD_KINDS.find((kind) => kind === values[`records.${row}.kind`]) ?? RECORD_KINDS[0];
}

/** What a row's id was chosen for: typed over, or of another kind, it holds no longer. */
export function knownMark(kind: SubjectKind, called: string): string {
  return `${kind} ${called.trim()}`;
}

function recordAt(values: FormValues, row: number): Typed {
  const kind = kindOfRow(values, row);
  const of = (field: string) => values[`records.${row}.${field}`] ?? "";
  const isChosen = kind !== "brand" && of("known") === knownMark(kind, of(RECORD_FIELDS[kind][0]));
  return {
    kind,
    ...Object.fromEntries(RECORD_FIELDS[kind].map((field) => [field, of(field)])),
    id: isChosen ? of("id") : "",
  };
}

function claimAt(values: FormValues, row: number): Typed {
  const of = (field: string) => values[`claims.${row}.${field}`] ?? "";
  const property = PROPERTIES.find((one) => one === of("property")) ?? null;
  return Object.fromEntries([...CLAIM_FIELDS, ...fieldsOf(property)].map((field) => [field, of(field)]));
}

function isTyped(row: Typed): boolean {
  const untyped = new Set([...FILLED_IN, "kind", "formFactor"]);
  return Object.entries(row).some(([field, text]) => !untyped.has(field) && text.trim() !== "");
}

interface Rows {
  readonly values: FormValues;
  readonly recordRows: readonly number[];
  readonly claimRows: readonly number[];
}

function controlOf(field: string, { values, recordRows, claimRows }: Rows): string {
  if (field === "source" || field === "source.id") return "source.name";
  const firstOf = (list: "records" | "claims") => rowsOf(values, list)[0] ?? 0;
  if (field === "claims") return `claims.${firstOf("claims")}.property`;
  const [list, place, part] = field === "records" ? ["records", "", "id"] : field.split(".");
  if (list === "claims" && place !== undefined) {
    return `claims.${claimRows[Number(place)] ?? place}.${part ?? "property"}`;
  }
  if (list !== "records") return field;
  const row = place === "" ? firstOf("records") : (recordRows[Number(place)] ?? Number(place));
  const named = RECORD_FIELDS[kindOfRow(values, row)][0];
  const control = part === undefined || part === "id" ? named : part === "seriesId" ? "seriesName" : part;
  return `records.${row}.${control}`;
}
