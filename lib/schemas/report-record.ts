import { z } from "zod";
import type { SubjectKind } from "@/lib/domain/claim/claim";
import { FORM_FACTORS, type FormFactor } from "@/lib/domain/device/form-factor";
import type { Fault, FaultReason } from "@/lib/domain/fault";
import { checkedSchema, choice, optionalIdSchema } from "./choice";
import { RECORD_FIELDS, RECORD_KINDS, type RecordField } from "./claim-fields";
import { addFault, faultsOf } from "./fault-issue";
import { seriesOf } from "./launch-device";
import { MAX_TITLE, titleFault } from "./launch-title";
import { MAX_NAME, nameFaults } from "./name-faults";
import { optionalLine } from "./text";

/** What a report speaks of: a record that is known, or one by its name, to be made where nothing is called so. */
export type ReportRecord =
  | { readonly kind: "series" | "device" | "launch"; readonly id: string }
  | { readonly kind: "brand"; readonly brand: string }
  | { readonly kind: "series"; readonly name: string; readonly brand: string }
  | NamedDevice
  | { readonly kind: "launch"; readonly title: string | null; readonly quiet: boolean; readonly brand: string };

/** A device by its name; without one, a new device that is said to have none yet. */
export interface NamedDevice {
  readonly kind: "device";
  readonly name: string | null;
  readonly brand: string;
  readonly series: { readonly id: string } | { readonly name: string } | null;
  readonly formFactor: FormFactor;
}

/** One record of a report. The fields are flat, as a form sends them; what comes out has those of its kind. */
const recordSchema = z
  .object({
    kind: choice(RECORD_KINDS),
    id: optionalIdSchema,
    brand: optionalLine(100),
    name: optionalLine(MAX_NAME),
    seriesId: optionalIdSchema,
    seriesName: optionalLine(MAX_NAME),
    formFactor: choice(FORM_FACTORS, "bar"),
    nameless: checkedSchema,
    title: optionalLine(MAX_TITLE),
    quiet: checkedSchema,
  })
  .transform((typed, context): ReportRecord => {
    const { kind, id, brand, name } = typed;
    if (id !== null && kind !== "brand") return { kind, id };
    const faults = faultsIn(typed);
    for (const { field, fault } of faults) addFault(context, fault, [field]);
    if (faults.length > 0) return z.NEVER;
    switch (kind) {
      case "brand":
        return { kind, brand };
      case "series":
        return { kind, name, brand };
      case "launch":
        return { kind, title: typed.title || null, quiet: typed.quiet, brand };
      case "device": {
        const series = seriesOf(typed.seriesId, typed.seriesName);
        return { kind, name: name || null, brand, series, formFactor: typed.formFactor };
      }
    }
  });

/** A record as far as it could be read. */
export interface PartlyReadRecord {
  /** Null where something is wrong with it. */
  readonly record: ReportRecord | null;
  /** Null where not even that could be read. */
  readonly kind: SubjectKind | null;
  /** True for one that is to be made where nothing is called so. */
  readonly named: boolean;
  readonly faults: readonly Fault[];
}

/** Reads one record; what can be told of its claims does not wait until it is faultless. */
export function readReportRecord(draft: unknown): PartlyReadRecord {
  const read = recordSchema.safeParse(draft);
  if (read.success) {
    return { record: read.data, kind: read.data.kind, named: !("id" in read.data), faults: [] };
  }
  const kind = z.object({ kind: choice(RECORD_KINDS) }).safeParse(draft).data?.kind ?? null;
  const faults = faultsOf(read.error);
  const unread = new Set(faults.map(({ field }) => field));
  const named = !unread.has("id");
  if (kind === null || !named || typeof draft !== "object") return { record: null, kind, named, faults };
  // What its fields must be together is looked at only once each is read: with nothing for those that were not.
  const others = recordSchema.safeParse({ ...draft, ...Object.fromEntries([...unread].map((field) => [field, ""])) });
  const told = others.error ? faultsOf(others.error).filter(({ field }) => !unread.has(field)) : [];
  return { record: null, kind, named, faults: [...faults, ...told] };
}

interface TypedRecord {
  readonly kind: SubjectKind;
  readonly brand: string;
  readonly name: string;
  readonly nameless: boolean;
  readonly seriesName: string;
  readonly title: string;
  readonly quiet: boolean;
}

function faultsIn({ kind, brand, name, nameless, seriesName, title, quiet }: TypedRecord) {
  const at = (field: string, faults: readonly FaultReason[]) => faults.map((fault) => ({ field, fault }));
  const titles = kind === "launch" ? titleFault(title, quiet) : null;
  return [
    ...at("brand", brand === "" ? [{ code: "required" }] : []),
    ...at("name", kind === "series" ? nameFaults(name) : kind === "device" ? deviceNameFaults(name, nameless) : []),
    ...at("seriesName", kind === "device" && seriesName !== "" ? nameFaults(seriesName) : []),
    ...at("title", titles === null ? [] : [titles]),
  ];
}

/** A phone may have no name yet, but not by oversight: readers are shown it as one that nobody has named. */
function deviceNameFaults(name: string, nameless: boolean): FaultReason[] {
  if (name === "") return nameless ? [] : [{ code: "name-missing" }];
  return nameless ? [{ code: "name-of-nameless" }] : nameFaults(name);
}

/** The field that says which one a record of a kind is. */
export function nameFieldOf(kind: SubjectKind): RecordField {
  return RECORD_FIELDS[kind][0];
}
