import "server-only";
import { createHmac, randomUUID } from "node:crypto";
import { siteSecret } from "@/lib/auth/secret";
import { db } from "@/lib/db/client";

const SPAN_MS = 10 * 60_000;

/** What stands for an address in a key. Without the site's secret nobody finds it by trying all there are. */
export function digest(text: string): string {
  return createHmac("sha256", siteSecret()).update(text).digest("base64url");
}

/**
 * Counts one try under a key and answers the how manieth it is within its span of ten minutes: in the database and by its
 * clock, on every instance alike. One statement, so that two tries at once are two; `lastRequest` is when the span began.
 */
export async function countTry(key: string): Promise<number> {
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
  if (!row) throw new Error(`a try was not counted: ${key}`);
  // The first try of a span also clears away the spans of others that are over.
  if (row.count === 1) await db.rateLimit.deleteMany({ where: { lastRequest: { lte: row.now - BigInt(SPAN_MS) } } });
  return row.count;
}
