"use server";

import { redirect } from "next/navigation";
import { refreshTags } from "@/lib/actions/refresh-tags";
import { requireEditor } from "@/lib/auth/gate";
import { today } from "@/lib/clock";
import { getKnownNames } from "@/lib/data/known-names";
import { recordReport } from "@/lib/mutations/record-report";
import { faultyForm, freshForm, refusedForm, valuesOf, type FormState } from "@/lib/schemas/form-state";
import { namesInReport, withKnownInReport, withMarketFaults } from "@/lib/schemas/known-in-report";
import { readReport } from "@/lib/schemas/report";
import { readReportForm } from "@/lib/schemas/report-form";
import { rowsAsked } from "@/lib/schemas/report-rows";

/** Records what a text says, once for each key of a form, and leads to what was recorded. */
export async function recordReportAction(_before: unknown, form: FormData): Promise<FormState> {
  const gate = await requireEditor("record");
  const { intent, ...values } = valuesOf(form);
  if (!gate.ok) return refusedForm(values, gate.refusal);
  // A form without JavaScript asks for rows and fields by sending itself.
  const asked = rowsAsked(values, intent);
  if (asked) return freshForm(asked);

  const { input } = readReportForm(values);
  const known = await getKnownNames(namesInReport(input));
  const read = readReport(withKnownInReport(input, known), { today: today() });
  const key = values.key ?? "";
  if (!read.ok) return faultyForm(values, withMarketFaults(read.faults, input, known));
  const recorded = await recordReport(read.value, gate.editor, key, values.suggestion || null);
  if (!recorded.ok) return faultyForm(values, recorded.faults);
  refreshTags(recorded.value.tags);
  redirect(`/edit/capture/${key}?recorded=1`);
}
