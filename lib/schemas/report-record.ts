import { z } from "zod";
import type { SubjectKind } from "@/lib/domain/claim/claim";
import { FORM_FACTORS, type FormFactor } from "@/lib/domain/device/form-factor";
import type { FaultReason } from "@/lib/domain/fault";
import { checkedSchema, choice, optionalIdSchema } from "./choice";
import { RECORD_KINDS } from "./claim-fields";
import { addFault } from "./fault-issue";
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

/** A device by its name; without one, a new device that has none yet. */
export interface NamedDevice {
  readonly kind: "device";
  readonly name: string | null;
  readonly brand: string;
  readonly series: { readonly id: string } | { readonly name: string } | null;
  readonly formFactor: FormFactor;
}

/** One record of a report. The fields are flat, as a form sends them; what comes out has those of its kind. */
export const reportRecordSchema = z
  .object({
    kind: choice(RECORD_KINDS),
    id: optionalIdSchema,
    brand: optionalLine(100),
    name: optionalLine(MAX_NAME),
    seriesId: optionalIdSchema,
    seriesName: optionalLine(MAX_NAME),
    formFactor: choice(FORM_FACTORS, "bar"),
    title: optionalLine(MAX_TITLE),
    quiet: checkedSchema,
  })
  .transform((typed, context): ReportRecord => {
    const { kind, id, brand, name } = typed;
    if (id !== null && kind !== "brand") return { kind, id };
    const faults = faultsOf(typed);
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

interface TypedRecord {
  readonly kind: SubjectKind;
  readonly brand: string;
  readonly name: string;
  readonly seriesName: string;
  readonly title: string;
  readonly quiet: boolean;
}

function faultsOf({ kind, brand, name, seriesName, title, quiet }: TypedRecord) {
  const at = (field: string, faults: readonly FaultReason[]) => faults.map((fault) => ({ field, fault }));
  const titles = kind === "launch" ? titleFault(title, quiet) : null;
  return [
    ...at("brand", brand === "" ? [{ code: "required" }] : []),
    ...at("name", kind === "series" || (kind === "device" && name !== "") ? nameFaults(name) : []),
    ...at("seriesName", kind === "device" && seriesName !== "" ? nameFaults(seriesName) : []),
    ...at("title", titles === null ? [] : [titles]),
  ];
}
