import { randomUUID } from "node:crypto";
import { hashPassword } from "better-auth/crypto";
import { auth } from "@/lib/auth/auth";
import { db } from "@/lib/db/client";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import type { Role } from "@/lib/domain/editor/permission";
import { uniqueWord } from "./unique";

export const PASSWORD = "correct horse battery";

export interface SignedInEditor {
  readonly id: EditorId;
  readonly userId: string;
  readonly email: string;
  /** The `Cookie` header of a browser in which they are signed in. */
  readonly cookie: string;
}

/** An editor with a password and a session, as better-auth makes one. */
export async function createSignedInEditor(role: Role = "editor"): Promise<SignedInEditor> {
  const userId = randomUUID();
  const email = `${uniqueWord()}@example.org`;
  const password = await hashPassword(PASSWORD);
  await db.user.create({ data: { id: userId, name: "An Editor", email } });
  await db.account.create({
    data: { id: randomUUID(), userId, accountId: userId, providerId: "credential", password },
  });
  const { id } = await db.editor.create({ data: { userId, role } });
  const { headers } = await auth().api.signInEmail({ body: { email, password: PASSWORD }, returnHeaders: true });
  const [cookie = ""] = headers.get("set-cookie")?.split(";") ?? [];
  return { id: id as EditorId, userId, email, cookie };
}
