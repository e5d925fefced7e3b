import { randomUUID } from "node:crypto";
import type { Transaction } from "@/lib/db/transaction";
import type { Role } from "@/lib/db/generated/client";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import { uniqueWord } from "./unique";

/** An editor as after the gate, without a password to sign in by. */
export async function createEditor(tx: Transaction, role: Role = "editor"): Promise<EditorId> {
  const user = await tx.user.create({
    data: { id: randomUUID(), name: "An Editor", email: `${uniqueWord()}@example.org` },
  });
  const { id } = await tx.editor.create({ data: { userId: user.id, role } });
  return id as EditorId;
}
