import "server-only";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import type { Role } from "@/lib/domain/editor/permission";
import type { Result } from "@/lib/domain/fault";
import { refuse, transact } from "../transact";
import { holdPeople, keepAnOwner } from "./hold-people";

/**
 * Gives a person another role, from their next request on. `was` is the role that the owner saw. Refused, at `role`: the one
 * they have, a change of what somebody else has changed meanwhile, and demoting the last owner.
 */
export function changeRole(id: string, role: Role, was: Role, by: EditorId): Promise<Result<null>> {
  return transact(async (tx) => {
    const person = await holdPeople(tx, id, by, "change-role");
    if (person.role === role) refuse({ field: "role", code: "unchanged" });
    if (person.role !== was) refuse({ field: "role", code: "overtaken", before: was, theirs: person.role });
    if (role !== "owner") await keepAnOwner(tx, person, "role");
    await tx.editor.update({ where: { id: person.id }, data: { role } });
    await tx.editorChange.create({ data: { editorId: person.id, kind: "role", role, byId: by } });
    return null;
  });
}
