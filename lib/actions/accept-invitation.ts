"use server";

import { redirect } from "next/navigation";
import { isCommonPassword } from "@/lib/auth/common-password";
import { requireOwnOrigin } from "@/lib/auth/gate";
import { hashPassword } from "@/lib/auth/password";
import { signIn } from "@/lib/auth/session";
import { getInvitation } from "@/lib/data/invitation";
import type { EntryFault } from "@/lib/domain/editor/entry-fault";
import { acceptInvitation } from "@/lib/mutations/accept-invitation";
import { acceptInvitationSchema, parseEntry } from "@/lib/schemas/entry";
import { faultyForm, refusedForm, valuesOf, type FormState } from "@/lib/schemas/form-state";

/** Makes an editor of whoever holds the link, and signs in. The token is the permission: there is no session yet. */
export async function acceptInvitationAction(_before: unknown, form: FormData): Promise<FormState<EntryFault>> {
  const { password = "", ...values } = valuesOf(form);
  if (!(await requireOwnOrigin())) return refusedForm(values, "wrong-origin");
  const entry = parseEntry(acceptInvitationSchema, { ...values, password }, ["token", "name", "email", "password"]);
  if (!entry.ok) return faultyForm(values, entry.faults);
  const { token, name, email } = entry.value;
  // Hashing is slow on purpose, so that it is done only for a link that is good.
  if ((await getInvitation(token)) === null) return faultyForm(values, [{ field: "", code: "void-invitation" }]);
  if (isCommonPassword(password, { name, email })) {
    return faultyForm(values, [{ field: "password", code: "password-common" }]);
  }
  const answer = await acceptInvitation(token, { name, email, passwordHash: await hashPassword(entry.value.password) });
  if (answer === "void-invitation") return faultyForm(values, [{ field: "", code: answer }]);
  if (answer === "address-taken") return faultyForm(values, [{ field: "email", code: answer }]);
  const signedIn = await signIn(email, entry.value.password);
  redirect(signedIn === "signed-in" ? "/edit" : "/sign-in");
}
