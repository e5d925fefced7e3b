"use server";

import { operationAnswer } from "@/lib/actions/operation-answer";
import { requireEditor } from "@/lib/auth/gate";
import { undoChange } from "@/lib/mutations/undo-change";
import { refusedForm, valuesOf, type FormState } from "@/lib/schemas/form-state";

/** Undoes a change as a whole, as a change of its own: `id` is the key of its submission. */
export async function undoChangeAction(_before: unknown, form: FormData): Promise<FormState> {
  const gate = await requireEditor("operate");
  const values = valuesOf(form);
  if (!gate.ok) return refusedForm(values, gate.refusal);
  const { id = "", why = "", key = "" } = values;
  return operationAnswer(values, await undoChange(id, why, gate.editor, key));
}
