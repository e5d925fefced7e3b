"use server";

import { operationAnswer } from "@/lib/actions/operation-answer";
import { requireEditor } from "@/lib/auth/gate";
import { acceptClaim, acceptRecorded, refuseRecorded } from "@/lib/mutations/review-recorded";
import { refusedForm, valuesOf, type FormState } from "@/lib/schemas/form-state";

/** Puts one claim in force that waits for review. The remark may be left out. */
export async function acceptClaimAction(_before: unknown, form: FormData): Promise<FormState> {
  const gate = await requireEditor("review");
  const values = valuesOf(form);
  if (!gate.ok) return refusedForm(values, gate.refusal);
  const { id = "", why = "", key = "" } = values;
  return operationAnswer(values, await acceptClaim(id, why, gate.editor, key, values.seen));
}

/** Puts all in force that was recorded with a submission, `id`, and waits for review. */
export async function acceptRecordedAction(_before: unknown, form: FormData): Promise<FormState> {
  const gate = await requireEditor("review");
  const values = valuesOf(form);
  if (!gate.ok) return refusedForm(values, gate.refusal);
  const { id = "", why = "", key = "" } = values;
  return operationAnswer(values, await acceptRecorded(id, why, gate.editor, key));
}

/** Refuses all that was recorded with a submission, `id`, and waits for review: its author sees why. */
export async function refuseRecordedAction(_before: unknown, form: FormData): Promise<FormState> {
  const gate = await requireEditor("review");
  const values = valuesOf(form);
  if (!gate.ok) return refusedForm(values, gate.refusal);
  const { id = "", why = "", key = "" } = values;
  return operationAnswer(values, await refuseRecorded(id, why, gate.editor, key));
}
