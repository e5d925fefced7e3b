"use server";

import { operationAnswer } from "@/lib/actions/operation-answer";
import { requireEditor } from "@/lib/auth/gate";
import { today } from "@/lib/clock";
import { restoreClaim, strikeClaim, withdrawClaim } from "@/lib/mutations/claim-operations";
import { refusedForm, valuesOf, type FormState } from "@/lib/schemas/form-state";

/** Takes a claim that was recorded wrongly out of every view. */
export async function strikeClaimAction(_before: unknown, form: FormData): Promise<FormState> {
  const gate = await requireEditor();
  const values = valuesOf(form);
  if (!gate.ok) return refusedForm(values, gate.refusal);
  const { id = "", why = "", key = "" } = values;
  return operationAnswer(values, await strikeClaim(id, why, gate.editor, key));
}

/** Undoes a strike, or a withdrawal where there is no strike. */
export async function restoreClaimAction(_before: unknown, form: FormData): Promise<FormState> {
  const gate = await requireEditor();
  const values = valuesOf(form);
  if (!gate.ok) return refusedForm(values, gate.refusal);
  const { id = "", why = "", key = "" } = values;
  return operationAnswer(values, await restoreClaim(id, why, gate.editor, key));
}

/** Notes that its source has taken a claim back, as of today. */
export async function withdrawClaimAction(_before: unknown, form: FormData): Promise<FormState> {
  const gate = await requireEditor();
  const values = valuesOf(form);
  if (!gate.ok) return refusedForm(values, gate.refusal);
  const { id = "", why = "", key = "" } = values;
  return operationAnswer(values, await withdrawClaim(id, today(), why, gate.editor, key));
}
