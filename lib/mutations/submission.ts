import "server-only";
import { z } from "zod";
import { editorMay } from "@/lib/db/editor-may";
import type { Transaction } from "@/lib/db/transaction";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import { permissionOf } from "@/lib/domain/editor/permission";
import { refuse } from "./transact";

/** Who writes, with what, and under which key. A null editor is the system: the seed, or a script. */
export interface Submission {
  readonly by: EditorId | null;
  readonly key: string;
  /** The verb of the mutation, as it stands in revisions. */
  readonly verb: string;
}

/**
 * Enters a submission before anything else is written. Of several arrivals with one key, one goes on and the others wait
 * here until it is through; they are answered with what it made. Refused: a key that is none or belongs to another
 * submission, and an editor who has been disabled or whose role does not allow what the verb asks for.
 */
export async function enterSubmission(
  tx: Transaction,
  { by, key, verb }: Submission,
): Promise<{ madeId: string } | null> {
  if (!z.uuid().safeParse(key).success) return refuse({ field: "", code: "malformed" });
  if (by !== null && !(await editorMay(tx, by, permissionOf(verb)))) return refuse({ field: "", code: "not-allowed" });
  const entered = await tx.$executeRaw`
    INSERT INTO "Submission" ("key", "editorId", "verb") VALUES (${key}::uuid, ${by}::uuid, ${verb})
    ON CONFLICT ("key") DO NOTHING`;
  if (entered === 1) return null;
  const earlier = await tx.submission.findUniqueOrThrow({ where: { key } });
  const same = earlier.verb === verb && earlier.editorId === by;
  return same && earlier.madeId !== null ? { madeId: earlier.madeId } : refuse({ field: "", code: "key-used" });
}

/** Notes what a submission made, to be answered to later arrivals. */
export async function leaveSubmission(tx: Transaction, { key }: Submission, madeId: string): Promise<void> {
  await tx.submission.update({ where: { key }, data: { madeId } });
}

/** What a contributor enters waits for review; what editors, owners and scripts enter is reviewed by being entered. */
export async function mayReview(tx: Transaction, by: EditorId | null): Promise<boolean> {
  if (by === null) return true;
  return editorMay(tx, by, "review");
}
