"use server";

import { refresh } from "next/cache";
import { operationAnswer } from "@/lib/actions/operation-answer";
import { requireEditor } from "@/lib/auth/gate";
import { env } from "@/lib/env";
import { changeRole } from "@/lib/mutations/people/change-role";
import { disablePerson, enablePerson } from "@/lib/mutations/people/disable-person";
import { endPersonsSession, endPersonsSessions } from "@/lib/mutations/people/end-persons-sessions";
import { inviteEditor, voidInvitation } from "@/lib/mutations/people/invite-editor";
import { faultyForm, refusedForm, valuesOf, type FormState } from "@/lib/schemas/form-state";
import { withTheirs } from "@/lib/schemas/record-form";
import { readRole } from "@/lib/schemas/role";

/** Makes a link for somebody who will have the `role`. It comes back as the value `link`, this once. */
export async function inviteEditorAction(_before: unknown, form: FormData): Promise<FormState> {
  const gate = await requireEditor("invite");
  const values = valuesOf(form);
  if (!gate.ok) return refusedForm(values, gate.refusal);
  const role = readRole(values.role ?? "");
  if (!role.ok) return faultyForm(values, role.faults);
  const invited = await inviteEditor(role.value, gate.editor);
  if (!invited.ok) return faultyForm(values, invited.faults);
  // The page lists the links that wait to be used.
  refresh();
  const link = `${env.APP_ORIGIN}/sign-in/join?token=${invited.value.token}`;
  return { status: "done", values: { role: role.value, link }, faults: [], refusal: null };
}

/** Takes a link back that nobody has used: `id`. */
export async function voidInvitationAction(_before: unknown, form: FormData): Promise<FormState> {
  const gate = await requireEditor("invite");
  const values = valuesOf(form);
  if (!gate.ok) return refusedForm(values, gate.refusal);
  return operationAnswer(values, await voidInvitation(values.id ?? "", gate.editor));
}

/** Gives a person another `role`; `was.role` is the one that the page showed. */
export async function changeRoleAction(_before: unknown, form: FormData): Promise<FormState> {
  const gate = await requireEditor("change-role");
  const values = valuesOf(form);
  if (!gate.ok) return refusedForm(values, gate.refusal);
  const [role, was] = [readRole(values.role ?? ""), readRole(values["was.role"] ?? "")];
  if (!role.ok) return faultyForm(values, role.faults);
  if (!was.ok) return faultyForm(values, was.faults);
  const changed = await changeRole(values.id ?? "", role.value, was.value, gate.editor);
  return changed.ok ? operationAnswer(values, changed) : faultyForm(withTheirs(values, changed.faults), changed.faults);
}

/** Keeps a person out from now on: `id`. */
export async function disablePersonAction(_before: unknown, form: FormData): Promise<FormState> {
  const gate = await requireEditor("disable");
  const values = valuesOf(form);
  if (!gate.ok) return refusedForm(values, gate.refusal);
  return operationAnswer(values, await disablePerson(values.id ?? "", gate.editor));
}

/** Ends a session of a person: `id`. */
export async function endPersonsSessionAction(_before: unknown, form: FormData): Promise<FormState> {
  const gate = await requireEditor("disable");
  const values = valuesOf(form);
  if (!gate.ok) return refusedForm(values, gate.refusal);
  return operationAnswer(values, await endPersonsSession(values.id ?? "", gate.editor));
}

/** Signs a person out everywhere: `id`. */
export async function endPersonsSessionsAction(_before: unknown, form: FormData): Promise<FormState> {
  const gate = await requireEditor("disable");
  const values = valuesOf(form);
  if (!gate.ok) return refusedForm(values, gate.refusal);
  return operationAnswer(values, await endPersonsSessions(values.id ?? "", gate.editor));
}

/** Lets a person in again who was disabled: `id`. */
export async function enablePersonAction(_before: unknown, form: FormData): Promise<FormState> {
  const gate = await requireEditor("disable");
  const values = valuesOf(form);
  if (!gate.ok) return refusedForm(values, gate.refusal);
  return operationAnswer(values, await enablePerson(values.id ?? "", gate.editor));
}
