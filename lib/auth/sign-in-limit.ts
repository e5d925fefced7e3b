import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { db } from "@/lib/db/client";

/** Tries within the span, by what they are counted on. */
const SPAN_MS = 10 * 60_000;
const PER_ADDRESS = 10;
/** Hashing a password is slow on purpose: no more than this in a span, and the readers keep their processor. */
const ALTOGETHER = 300;

/**
 * Counts one try to sign in and answers whether it may go on. Counted by the e-mail address that is tried, known
 * or not, in the database and by its clock: guessing is slow on every instance alike, and no header resets it.
 */
export async function mayTrySignIn(email: string): Promise<boolean> {
  if ((await count(keyOf(email))) > PER_ADDRESS) return false;
  return (await count("sign-in")) <= ALTOGETHER;
}

/** A good sign-in clears the address: its owner is not kept out by own typing errors. */
export async function forgetSignInTries(email: string): Promise<void> {
  await db.rateLimit.deleteMany({ where: { key: keyOf(email) } });
}

function keyOf(email: string): string {
  return `sign-in:${createHash("sha256").update(email.trim().toLowerCase()).digest("base64url")}`;
}

/** `lastRequest` is when the span began. One statement, so that two tries at once are two. */
async function count(key: string): Promise<number> {
  const rows = await db.$queryRaw<{ count: number; now: bigint }[]>`
    WITH clock AS (SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint AS now)
    INSERT INTO "RateLimit" AS tries ("id", "key", "count", "lastRequest")
    SELECT ${randomUUID()}, ${key}, 1, clock.now FROM clock
    ON CONFLICT ("key") DO UPDATE SET
      "count" = CASE WHEN tries."lastRequest" + ${SPAN_MS}::bigint <= excluded."lastRequest" THEN 1 ELSE tries."count" + 1 END,
      "lastRequest" = CASE WHEN tries."lastRequest" + ${SPAN_MS}::bigint <= excluded."lastRequest"
        THEN excluded."lastRequest" ELSE tries."lastRequest" END
    RETURNING "count", "lastRequest" AS now`;
  const row = rows[0];
  if (!row) throw new Error("a try to sign in was not counted");
  // The first try of a span also clears away the spans of others that are over.
  if (row.count === 1) await db.rateLimit.deleteMany({ where: { lastRequest: { lte: row.now - BigInt(SPAN_MS) } } });
  return row.count;
}
