import "server-only";
import { editorMay } from "@/lib/db/editor-may";
import type { Transaction } from "@/lib/db/transaction";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import type { Result } from "@/lib/domain/fault";
import { refuse, transact } from "../transact";

/** Ends one of the own sessions, at once. Refused: one that is none, or another's. */
export function endSession(sessionId: string, by: EditorId): Promise<Result<null>> {
  return transact(async (tx) => {
    const userId = await holderOf(tx, by);
    const { count } = await tx.session.deleteMany({ where: { id: sessionId.replaceAll("\0", ""), userId } });
    if (count === 0) refuse({ field: "", code: "unknown", noun: "session" });
    return null;
  });
}

/** Ends all of the own sessions but `keep`. */
export function endOtherSessions(keep: string, by: EditorId): Promise<Result<null>> {
  return transact(async (tx) => {
    await tx.session.deleteMany({ where: { userId: await holderOf(tx, by), id: { not: keep } } });
    return null;
  });
}

async function holderOf(tx: Transaction, by: EditorId): Promise<string> {
  if (!(await editorMay(tx, by, "own-account"))) refuse({ field: "", code: "not-allowed" });
  return (await tx.editor.findUniqueOrThrow({ where: { id: by }, select: { userId: true } })).userId;
}
