import "server-only";
import { db } from "@/lib/db/client";
import { editorMay } from "@/lib/db/editor-may";
import { hashOfToken } from "@/lib/db/hash-of-token";
import type { Role } from "@/lib/domain/editor/permission";

export interface OpenInvitation {
  readonly role: Role;
  /** Who made it; null for the first editor's link, which the launcher prints. */
  readonly by: string | null;
}

/**
 * What a link still makes of whoever opens it, by the database's clock; null once it is used or over, or its maker may invite
 * no more. Asked again, for good, when it is used.
 */
export async function getInvitation(token: string): Promise<OpenInvitation | null> {
  const [found] = await db.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Invitation"
    WHERE "tokenHash" = ${hashOfToken(token)} AND "usedAt" IS NULL AND "expiresAt" > now()`;
  if (!found) return null;
  const by = { select: { id: true, user: { select: { name: true } } } } as const;
  const { role, by: maker } = await db.invitation.findUniqueOrThrow({
    where: { id: found.id },
    select: { role: true, by },
  });
  if (maker !== null && !(await editorMay(db, maker.id, "invite"))) return null;
  return { role, by: maker?.user.name ?? null };
}
