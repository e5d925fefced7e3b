import { failed, type Fault, type Result } from "@/lib/domain/fault";
import { parseDay } from "@/lib/domain/window/day";
import type { Day } from "@/lib/domain/window/window";
import type { FormValues } from "./form-state";
import { readReport, type ReportInput } from "./report";
import type { ReportDraft } from "./report-draft";
import { statedOnSchema } from "./stated-on";

/** What can have become of a launch whose time has passed. */
export const SETTLEMENTS = ["held", "moved", "canceled"] as const;
export type Settlement = (typeof SETTLEMENTS)[number];

/**
 * Reads what a source says became of a launch as the report that it is: one claim that it was held, moved or canceled, and
 * one for the day, or for the new date. `id`, `brand` and `begins` (the first day of its window) are the launch's. Faults name the controls of the form ("when", "source.name").
 */
export function readSettlement(values: FormValues, { today }: { readonly today: Day }): Result<ReportInput> {
  const { outcome = "", when = "", begins = "" } = values;
  const status = SETTLEMENTS.find((one) => one === outcome);
  // While nothing is chosen the rest is looked at all the same: of what was moved, nothing speaks against any day.
  const read = readReport(draftOf(status ?? "moved", values), { today });
  const faults: Fault[] = read.ok ? [] : settlementFaults(read.faults);
  if (!status) faults.push({ field: "outcome", code: outcome === "" ? "required" : "not-a-choice" });
  if (status === "canceled" && when.trim() !== "") faults.push({ field: "when", code: "date-of-canceled" });
  // "It took place", said before it began, settles nothing (DESIGN 3).
  const [start, stated] = [parseDay(begins), statedOnSchema(today).safeParse(values.statedOn)];
  if (status === "held" && start !== null && stated.success && stated.data.to < start) {
    faults.push({ field: "statedOn", code: "not-yet-held" });
  }
  return faults.length > 0 ? failed(...faults) : read;
}

/** What is wrong with the report, by the controls of the form that it was made from, and in the choices that it offers. */
export function settlementFaults(faults: readonly Fault[]): Fault[] {
  return faults
    .map((fault): Fault => {
      const field = controlOf(fault.field);
      return fault.code === "status" ? { field, code: "not-yet-held" } : { ...fault, field };
    })
    .filter(({ field, code }, place, all) => {
      return all.findIndex((other) => other.field === field && other.code === code) === place;
    });
}

function controlOf(field: string): string {
  const last = field.split(".").at(-1) ?? "";
  // Of the claim itself: the first is what became of it, the second its day.
  if (last === "property") return field === "claims.0.property" ? "outcome" : "when";
  if (field.startsWith("claims.")) return last === "status" ? "outcome" : last;
  return field.startsWith("records.") ? "" : field;
}

function draftOf(status: Settlement, values: FormValues): ReportDraft {
  const { id = "", brand = "", when = "", link = "", statedOn = "", said = "" } = values;
  const kind = values["source.kind"] ?? "";
  const told = { about: "0", wording: "states", said } as const;
  return {
    source: {
      ...{ id: values["source.id"] ?? "", name: values["source.name"] ?? "", kind },
      // "Brand" in this form is the launch's own.
      brand: kind === "brand" ? brand : "",
    },
    ...{ link, statedOn },
    records: [{ kind: "launch", id }],
    claims: [
      { ...told, property: "launch-status", status },
      ...(when.trim() === "" ? [] : [{ ...told, property: "launch-window" as const, when }]),
    ],
  };
}
