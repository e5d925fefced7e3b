import "server-only";
import { machineNow } from "@/lib/clock";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import type { Result } from "@/lib/domain/fault";
import { refuse, transact } from "../transact";
import { holdPeople, keepAnOwner } from "./hold-people";

/**
 * Keeps a person out from now on: every session ends, and the gate lets them in no more. What they recorded stays. Refused:
 * who is disabled already, and the last owner.
 */
export function disablePerson(id: string, by: EditorId): Promise<Result<null>> {
  return transact(async (tx) => {
    const person = await holdPeople(tx, id, by, "disable");
    if (person.disabledAt !== null) refuse({ field: "", code: "unchanged" });
    await keepAnOwner(tx, person, "");
    await tx.editor.update({ where: { id: person.id }, data: { disabledAt: machineNow() } });
    await tx.session.deleteMany({ where: { userId: person.userId } });
    await tx.editorChange.create({ data: { editorId: person.id, kind: "disabled", role: person.role, byId: by } });
    return null;
  });
}

/** Lets a person sign in again, with the role and the password that they had. Refused: who is not disabled. */
export function enablePerson(id: string, by: EditorId): Promise<Result<null>> {
  return transact(async (tx) => {
    const person = await holdPeople(tx, id, by, "disable");
    if (person.disabledAt === null) refuse({ field: "", code: "unchanged" });
    await tx.editor.update({ where: { id: person.id }, data: { disabledAt: null } });
    await tx.editorChange.create({ data: { editorId: person.id, kind: "enabled", role: person.role, byId: by } });
    return null;
  });
}
