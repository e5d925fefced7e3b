import { z } from "zod";
import { SOURCE_KINDS } from "@/lib/domain/claim/claim";
import { FORM_FACTORS } from "@/lib/domain/device/form-factor";
import { failed, type Result, succeeded } from "@/lib/domain/fault";
import type { EditedKind } from "@/lib/domain/record/edited-kind";
import type { RecordFields } from "@/lib/domain/record/merge-fields";
import { choice } from "./choice";
import { addFault, faultsOf } from "./fault-issue";
import type { FormValues } from "./form-state";
import { MAX_TITLE } from "./launch-title";
import { optionalLinkSchema } from "./link";
import { MAX_NAME, nameFaults } from "./name-faults";
import { optionalLine, requiredLine } from "./text";

const orNull = (text: string): string | null => (text === "" ? null : text);

/** What a search finds it by. */
const nameSchema = requiredLine(MAX_NAME).transform(findable);

function findable(name: string, context: z.RefinementCtx): string {
  for (const fault of nameFaults(name)) addFault(context, fault);
  return name;
}

/** A country's code; that the catalog holds it, who writes must see. */
const countrySchema = requiredLine(2).transform((code, context) =>
  /^[A-Z]{2}$/.test(code) ? code : addFault(context, { code: "not-a-choice" }),
);

/** Codes of countries, parted by commas: sorted, each once; null where there is none. */
const countriesSchema = optionalLine(2000).transform((text, context) => {
  const codes = text.split(",").flatMap((code) => code.trim() || []);
  if (codes.some((code) => !/^[A-Z]{2}$/.test(code))) return addFault(context, { code: "unknown", noun: "market" });
  return orNull([...new Set(codes)].sort().join(", "));
});

/** What the catalog says of each kind of record, in the order of its form. */
const EDITS = {
  brand: z.object({
    name: nameSchema,
    homeMarket: countrySchema,
    parent: optionalLine(MAX_NAME).transform(orNull),
    website: optionalLinkSchema,
  }),
  series: z.object({ name: nameSchema }),
  device: z.object({
    name: optionalLine(MAX_NAME).transform((name, context) => (name === "" ? null : findable(name, context))),
    formFactor: choice(FORM_FACTORS),
    series: optionalLine(MAX_NAME).transform(orNull),
  }),
  launch: z.object({
    title: optionalLine(MAX_TITLE).transform(orNull),
    quiet: choice(["yes", "no"]),
    venue: optionalLine(200).transform(orNull),
    streamUrl: optionalLinkSchema,
  }),
  source: z.object({ name: requiredLine(MAX_NAME), kind: choice(SOURCE_KINDS), url: optionalLinkSchema }),
  market: z.object({ name: nameSchema, members: countriesSchema }),
} as const satisfies Record<EditedKind, z.ZodType<RecordFields, unknown>>;

export function editedFields(kind: EditedKind): readonly string[] {
  return Object.keys(EDITS[kind].shape);
}

/** What a form says that a record is to become. Faults stand at the fields. */
export function readRecordEdit(kind: EditedKind, values: FormValues): Result<RecordFields> {
  const read = EDITS[kind].safeParse(
    Object.fromEntries(editedFields(kind).map((field) => [field, values[field] ?? ""])),
  );
  return read.success ? succeeded(read.data) : failed(...faultsOf(read.error));
}

/** What the record was when the form was opened, as the form carries it: `was.name`. */
export function readFieldsSeen(kind: EditedKind, values: FormValues): RecordFields {
  return Object.fromEntries(editedFields(kind).map((field) => [field, orNull(values[`was.${field}`] ?? "")]));
}
