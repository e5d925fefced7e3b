"use server";

import { redirect } from "next/navigation";
import { operationAnswer } from "@/lib/actions/operation-answer";
import { isCommonPassword } from "@/lib/auth/common-password";
import { requireEditor, requirePerson } from "@/lib/auth/gate";
import { changePassword } from "@/lib/auth/session";
import type { EntryFault } from "@/lib/domain/editor/entry-fault";
import { endOtherSessions, endSession } from "@/lib/mutations/people/end-sessions";
import { changePasswordSchema, parseEntry } from "@/lib/schemas/entry";
import { faultyForm, refusedForm, valuesOf, type FormState } from "@/lib/schemas/form-state";

/** Ends one of the own sessions: `id`. */
export async function endSessionAction(_before: unknown, form: FormData): Promise<FormState> {
  const gate = await requireEditor("own-account");
  const values = valuesOf(form);
  if (!gate.ok) return refusedForm(values, gate.refusal);
  return operationAnswer(values, await endSession(values.id ?? "", gate.editor));
}

/** Ends all of the own sessions but the one that asks. */
export async function endOtherSessionsAction(_before: unknown, form: FormData): Promise<FormState> {
  const person = await requirePerson("own-account");
  const values = valuesOf(form);
  if (typeof person === "string") return refusedForm(values, person);
  return operationAnswer(values, await endOtherSessions(person.sessionId, person.id));
}

/** Changes the own password, and ends all other sessions. No password that was typed comes back. */
export async function changePasswordAction(_before: unknown, form: FormData): Promise<FormState<EntryFault>> {
  const person = await requirePerson("own-account");
  const { current = "", password = "", ...values } = valuesOf(form);
  if (typeof person === "string") return refusedForm(values, person);
  const entry = parseEntry(changePasswordSchema, { current, password }, ["current", "password"]);
  if (!entry.ok) return faultyForm(values, entry.faults);
  if (isCommonPassword(password, person)) return faultyForm(values, [{ field: "password", code: "password-common" }]);
  if (password === current) return faultyForm(values, [{ field: "password", code: "password-unchanged" }]);
  const answer = await changePassword(person.email, current, password);
  if (answer === "no-match") return faultyForm(values, [{ field: "current", code: "current-wrong" }]);
  if (answer === "too-many-tries") return faultyForm(values, [{ field: "", code: answer }]);
  redirect("/edit/account?password=changed");
}
