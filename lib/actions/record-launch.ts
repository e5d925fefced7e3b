"use server";

import { redirect } from "next/navigation";
import { refreshTags } from "@/lib/actions/refresh-tags";
import { requireEditor } from "@/lib/auth/gate";
import { today } from "@/lib/clock";
import { getKnownNames } from "@/lib/data/known-names";
import { recordLaunch } from "@/lib/mutations/record-launch";
import { faultyForm, freshForm, refusedForm, valuesOf, type FormState } from "@/lib/schemas/form-state";
import { marketFaults, namesIn, withKnownRecords } from "@/lib/schemas/known-records";
import { deviceRowsOf, readLaunchForm } from "@/lib/schemas/launch-form";
import { readRecordLaunch } from "@/lib/schemas/record-launch";

/** Records a launch, once for each key of a form, and leads to it. */
export async function recordLaunchAction(_before: unknown, form: FormData): Promise<FormState> {
  const gate = await requireEditor("record");
  const { intent, ...values } = valuesOf(form);
  if (!gate.ok) return refusedForm(values, gate.refusal);
  // A form without JavaScript asks for another row by sending itself.
  if (intent === "more-devices") return freshForm({ ...values, deviceRows: String(deviceRowsOf(values) + 1) });

  const { input } = readLaunchForm(values);
  const known = await getKnownNames(namesIn(input));
  const read = readRecordLaunch(withKnownRecords(input, known), { today: today() });
  const unknown = marketFaults(input, known);
  if (!read.ok) return faultyForm(values, [...read.faults, ...unknown]);
  const recorded = await recordLaunch(read.value, gate.editor, values.key ?? "");
  if (!recorded.ok) return faultyForm(values, recorded.faults);
  refreshTags(recorded.value.tags);
  redirect(`/edit/launches/${recorded.value.slug}?recorded=1`);
}
