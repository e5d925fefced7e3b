"use server";

import { operationAnswer } from "@/lib/actions/operation-answer";
import { requireEditor } from "@/lib/auth/gate";
import { revertRecord } from "@/lib/mutations/revert-record";
import { faultsAmong } from "@/lib/schemas/claim-operation";
import { faultyForm, refusedForm, valuesOf, type FormState } from "@/lib/schemas/form-state";
import { readSetBack } from "@/lib/schemas/set-back";
import { readWhy } from "@/lib/schemas/why";

/** Makes the catalog say of a record what it said at a `version`: of the columns that are checked. */
export async function setBackAction(_before: unknown, form: FormData): Promise<FormState> {
  const gate = await requireEditor("operate");
  const values = valuesOf(form);
  if (!gate.ok) return refusedForm(values, gate.refusal);
  const to = readSetBack(values);
  if (!to.ok) return faultyForm(values, faultsAmong(to, readWhy(values.why ?? "")));
  return operationAnswer(values, await revertRecord(to.value, values.why ?? "", gate.editor, values.key ?? ""));
}
