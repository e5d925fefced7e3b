import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { db } from "@/lib/db/client";

/** Tries within the span, by what they are counted on. */
const SPAN_MS = 10 * 60_000;
const PER_ADDRESS = 10;
/** An office has one address on the net: its good sign-ins are given back, only the others add up. */
const PER_CLIENT = 30;
/** Hashing a password is slow on purpose: no more than this in a span, and the readers keep their processor. */
const ALTOGETHER = 300;

/** A try to sign in: the e-mail address that is tried, known or not, and where it comes from (`clientOf`). */
export interface SignInTry {
  readonly email: string;
  readonly client: string | null;
}

/**
 * Counts one try to sign in and answers whether it may go on. Counted in the database and by its clock: guessing is slow on
 * every instance alike, of one address from many clients, and of many addresses from one. The count of an address no header
 * resets, and one client does not use up what is for all.
 */
export async function mayTrySignIn({ email, client }: SignInTry): Promise<boolean> {
  if ((await count(addressKey(email))) > PER_ADDRESS) return false;
  if (client !== null && (await count(clientKey(client))) > PER_CLIENT) return false;
  return (await count("sign-in")) <= ALTOGETHER;
}

/** A good sign-in clears the address, whose owner is not kept out by own typing errors, and costs the client nothing. */
export async function forgetSignInTries({ email, client }: SignInTry): Promise<void> {
  await db.rateLimit.deleteMany({ where: { key: addressKey(email) } });
  if (client === null) return;
  await db.rateLimit.updateMany({
    where: { key: clientKey(client), count: { gt: 0 } },
    data: { count: { decrement: 1 } },
  });
}

function addressKey(email: string): string {
  return `sign-in:${digest(email.trim().toLowerCase())}`;
}

function clientKey(client: string): string {
  return `sign-in-from:${digest(client)}`;
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
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
