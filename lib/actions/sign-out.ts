"use server";

import { redirect } from "next/navigation";
import { requireOwnOrigin } from "@/lib/auth/gate";
import { signOut } from "@/lib/auth/session";

/** Ends the session. A forged request changes nothing: nobody else gets to sign an editor out. */
export async function signOutAction(): Promise<void> {
  if (!(await requireOwnOrigin())) return;
  await signOut();
  redirect("/sign-in");
}
