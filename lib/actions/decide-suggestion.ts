"use server";

import { operationAnswer } from "@/lib/actions/operation-answer";
import { requireEditor } from "@/lib/auth/gate";
import { dismissSuggestion, reopenSuggestion, takeUpSuggestion } from "@/lib/mutations/suggestion/decide-suggestion";
import { refusedForm, valuesOf, type FormState } from "@/lib/schemas/form-state";

/** Notes that something came of a suggestion, `id`. The remark may be left out. */
export async function takeUpSuggestionAction(_before: unknown, form: FormData): Promise<FormState> {
  const gate = await requireEditor("review");
  const values = valuesOf(form);
  if (!gate.ok) return refusedForm(values, gate.refusal);
  const { id = "", why = "", key = "" } = values;
  return operationAnswer(values, await takeUpSuggestion(id, why, gate.editor, key));
}

/** Lays a suggestion, `id`, aside, for a reason. */
export async function dismissSuggestionAction(_before: unknown, form: FormData): Promise<FormState> {
  const gate = await requireEditor("review");
  const values = valuesOf(form);
  if (!gate.ok) return refusedForm(values, gate.refusal);
  const { id = "", why = "", key = "" } = values;
  return operationAnswer(values, await dismissSuggestion(id, why, gate.editor, key));
}

/** Lets a suggestion, `id`, that was decided on wait again. */
export async function reopenSuggestionAction(_before: unknown, form: FormData): Promise<FormState> {
  const gate = await requireEditor("review");
  const values = valuesOf(form);
  if (!gate.ok) return refusedForm(values, gate.refusal);
  const { id = "", why = "", key = "" } = values;
  return operationAnswer(values, await reopenSuggestion(id, why, gate.editor, key));
}
