"use server";

import { operationAnswer } from "@/lib/actions/operation-answer";
import { requireEditor } from "@/lib/auth/gate";
import { restoreLaunch, strikeLaunch } from "@/lib/mutations/strike-launch";
import { refusedForm, valuesOf, type FormState } from "@/lib/schemas/form-state";

/** Strikes a launch as it was recorded: whole. */
export async function strikeLaunchAction(_before: unknown, form: FormData): Promise<FormState> {
  const gate = await requireEditor("operate");
  const values = valuesOf(form);
  if (!gate.ok) return refusedForm(values, gate.refusal);
  const { id = "", why = "", key = "" } = values;
  return operationAnswer(values, await strikeLaunch(id, why, gate.editor, key));
}

/** Brings back what the last strike of a launch took. */
export async function restoreLaunchAction(_before: unknown, form: FormData): Promise<FormState> {
  const gate = await requireEditor("operate");
  const values = valuesOf(form);
  if (!gate.ok) return refusedForm(values, gate.refusal);
  const { id = "", why = "", key = "" } = values;
  return operationAnswer(values, await restoreLaunch(id, why, gate.editor, key));
}
