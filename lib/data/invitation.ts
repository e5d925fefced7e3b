import "server-only";
import { db } from "@/lib/db/client";
import { hashOfToken } from "@/lib/db/hash-of-token";

/** Whether the link still makes an editor, by the database's clock. Asked again, for good, when it is used. */
export async function isInvitationOpen(token: string): Promise<boolean> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM "Invitation"
    WHERE "tokenHash" = ${hashOfToken(token)} AND "usedAt" IS NULL AND "expiresAt" > now()`;
  return rows.length > 0;
}
