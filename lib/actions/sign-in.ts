"use server";

import { redirect } from "next/navigation";
import { requireOwnOrigin } from "@/lib/auth/gate";
import { signIn } from "@/lib/auth/session";
import type { EntryFault } from "@/lib/domain/editor/entry-fault";
import { parseEntry, signInSchema } from "@/lib/schemas/entry";
import { faultyForm, refusedForm, valuesOf, type FormState } from "@/lib/schemas/form-state";
import { returnPath } from "@/lib/schemas/return-path";

/** Signs in and leads back to the page that asked for it. A password that was typed does not come back. */
export async function signInAction(_before: unknown, form: FormData): Promise<FormState<EntryFault>> {
  const { password = "", ...values } = valuesOf(form);
  if (!(await requireOwnOrigin())) return refusedForm(values, "wrong-origin");
  const entry = parseEntry(signInSchema, { ...values, password }, ["email", "password"]);
  if (!entry.ok) return faultyForm(values, entry.faults);
  const answer = await signIn(entry.value.email, entry.value.password);
  if (answer !== "signed-in") return faultyForm(values, [{ field: "", code: answer }]);
  redirect(returnPath(values.next));
}
