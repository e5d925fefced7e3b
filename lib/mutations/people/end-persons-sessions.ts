import "server-only";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import type { Result } from "@/lib/domain/fault";
import { refuse, transact } from "../transact";
import { holdPeople } from "./hold-people";

/** Ends one session of whomever it is, at once: for owners, who could disable them. Refused: one that is none. */
export function endPersonsSession(sessionId: string, by: EditorId): Promise<Result<null>> {
  return transact(async (tx) => {
    const id = sessionId.replaceAll("\0", "");
    const session = await tx.session.findUnique({ where: { id }, select: { user: { select: { editor: true } } } });
    // Who may not do this is not told whether there is such a session.
    await holdPeople(tx, session?.user.editor?.id ?? by, by, "disable");
    if (!session) refuse({ field: "", code: "unknown", noun: "session" });
    await tx.session.deleteMany({ where: { id } });
    return null;
  });
}

/** Signs a person out of every browser, at once; they may sign in again. */
export function endPersonsSessions(id: string, by: EditorId): Promise<Result<null>> {
  return transact(async (tx) => {
    const { userId } = await holdPeople(tx, id, by, "disable");
    await tx.session.deleteMany({ where: { userId } });
    return null;
  });
}
