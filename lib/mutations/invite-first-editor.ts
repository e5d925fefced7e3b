import "server-only";
import { randomBytes, randomUUID } from "node:crypto";
import { db } from "@/lib/db/client";
import { hashOfToken } from "@/lib/db/hash-of-token";

/** Any number that nothing else locks on: two starts at once must not both hand out a link. */
const LOCK = 7_302_301;

/**
 * A link that makes the first editor, the owner: good once, for 24 hours. Each call voids the link before it, and
 * only the token's hash is kept. Null when there is an editor: from then on, editors invite editors.
 * Expiry goes by the database's clock, for DEBUT_NOW sets what readers see and not who may come in.
 */
export async function createFirstEditorLink(origin: string): Promise<string | null> {
  const token = randomBytes(32).toString("base64url");
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK}::bigint)`;
    if ((await tx.editor.count()) > 0) return null;
    await tx.$executeRaw`
      UPDATE "Invitation" SET "expiresAt" = now() WHERE "usedAt" IS NULL AND "role" = 'owner' AND "expiresAt" > now()`;
    await tx.$executeRaw`
      INSERT INTO "Invitation" ("id", "tokenHash", "role", "expiresAt")
      VALUES (${randomUUID()}::uuid, ${hashOfToken(token)}, 'owner', now() + interval '24 hours')`;
    return `${origin}/sign-in/first?token=${token}`;
  });
}
