import "server-only";
import { z } from "zod";
import { editorMay } from "@/lib/db/editor-may";
import type { Transaction } from "@/lib/db/transaction";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import type { Permission } from "@/lib/domain/editor/permission";
import { refuse } from "../transact";

export interface Person {
  readonly id: string;
  readonly userId: string;
  readonly role: "owner" | "editor" | "contributor";
  readonly disabledAt: Date | null;
}

/** Any number that nothing else locks on. */
const LOCK = 7_302_302;

/**
 * Holds all people until the transaction ends, so that who may change whom, and who is the last owner, stays as it is found:
 * of two owners who demote each other at once, the second is none any more. Returns the one that `id` names.
 * Refused: who may not do this, and a person that is none.
 */
export async function holdPeople(tx: Transaction, id: string, by: EditorId, permission: Permission): Promise<Person> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK}::bigint)`;
  if (!(await editorMay(tx, by, permission))) return refuse({ field: "", code: "not-allowed" });
  const person = z.guid().safeParse(id).success && (await tx.editor.findUnique({ where: { id } }));
  return person || refuse({ field: "", code: "unknown", noun: "person" });
}

/** Refuses to take away the last owner who may still come in. */
export async function keepAnOwner(tx: Transaction, { id, role, disabledAt }: Person, field: string): Promise<void> {
  if (role !== "owner" || disabledAt !== null) return;
  const others = await tx.editor.count({ where: { role: "owner", disabledAt: null, id: { not: id } } });
  if (others === 0) refuse({ field, code: "last-owner" });
}
