import "server-only";
import { randomBytes } from "node:crypto";
import { z } from "zod";
import { editorMay } from "@/lib/db/editor-may";
import { hashOfToken } from "@/lib/db/hash-of-token";
import { recordId } from "@/lib/db/record-id";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import type { Role } from "@/lib/domain/editor/permission";
import type { Result } from "@/lib/domain/fault";
import { refuse, transact } from "../transact";

/** Links that wait to be used; more than that nobody remembers. */
const MOST_OPEN = 50;

/**
 * Makes a link that makes one person an editor of this role: good once, for seven days by the database's clock, and only as
 * long as who made it may invite. The token is told here and never again: only its hash is kept.
 */
export function inviteEditor(role: Role, by: EditorId): Promise<Result<{ readonly token: string }>> {
  const token = randomBytes(32).toString("base64url");
  return transact(async (tx) => {
    if (!(await editorMay(tx, by, "invite"))) refuse({ field: "", code: "not-allowed" });
    const open = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM "Invitation" WHERE "usedAt" IS NULL AND "expiresAt" > now() LIMIT ${MOST_OPEN}`;
    if (open.length === MOST_OPEN) refuse({ field: "", code: "too-many", max: MOST_OPEN });
    await tx.$executeRaw`
      INSERT INTO "Invitation" ("id", "tokenHash", "role", "byId", "expiresAt")
      VALUES (${recordId()}::uuid, ${hashOfToken(token)}, ${role}::"Role", ${by}::uuid, now() + interval '7 days')`;
    return { token };
  });
}

/** Takes a link back that nobody has used. Refused: one that is none, was used or is over. */
export function voidInvitation(id: string, by: EditorId): Promise<Result<null>> {
  return transact(async (tx) => {
    if (!(await editorMay(tx, by, "invite"))) refuse({ field: "", code: "not-allowed" });
    const voided = z.guid().safeParse(id).success
      ? await tx.$executeRaw`
          UPDATE "Invitation" SET "expiresAt" = now()
          WHERE "id" = ${id}::uuid AND "usedAt" IS NULL AND "expiresAt" > now()`
      : 0;
    if (voided === 0) refuse({ field: "", code: "unknown", noun: "invitation" });
    return null;
  });
}
