"use server";

import { redirect } from "next/navigation";
import { refreshTags } from "@/lib/actions/refresh-tags";
import { requireEditor } from "@/lib/auth/gate";
import { today } from "@/lib/clock";
import { getKnownNames } from "@/lib/data/known-names";
import { recordReport } from "@/lib/mutations/record-report";
import { faultyForm, refusedForm, valuesOf, type FormState } from "@/lib/schemas/form-state";
import { readSettlement, settlementFaults } from "@/lib/schemas/settlement";

/** Records what a source says became of a launch, once for each key of a form, and leads back to the queue. `seen`: when the last claim was recorded that the form knew of. */
export async function settleLaunchAction(_before: unknown, form: FormData): Promise<FormState> {
  const gate = await requireEditor("settle");
  const values = valuesOf(form);
  if (!gate.ok) return refusedForm(values, gate.refusal);
  const read = readSettlement(await withKnownSource(values), { today: today() });
  if (!read.ok) return faultyForm(values, read.faults);
  const settling = { launchId: values.id ?? "", seen: values.seen ?? "" };
  const recorded = await recordReport(read.value, gate.editor, values.key ?? "", null, settling);
  if (!recorded.ok) {
    const since = recorded.faults.find((fault) => fault.code === "settled-meanwhile");
    return faultyForm(since ? { ...values, seen: since.last } : values, settlementFaults(recorded.faults));
  }
  refreshTags(recorded.value.tags);
  redirect(`/edit/review?settled=${recorded.value.records[0]?.slug ?? ""}`);
}

/** A source that is known may be typed by its name alone, as without JavaScript it must be. */
async function withKnownSource(values: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const source = values["source.name"] ?? "";
  if (values["source.id"] || source === "") return values;
  const known = await getKnownNames({ brand: null, devices: [], series: [], source, markets: [] });
  return { ...values, "source.id": known.sourceId(source) ?? "" };
}
