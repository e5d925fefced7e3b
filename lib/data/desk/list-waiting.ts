import "server-only";
import { z } from "zod";
import { today } from "@/lib/clock";
import { type Part, partOf, REACH } from "@/lib/data/desk/need-page";
import type { NeedPage, WaitingView } from "@/lib/data/desk/need-view";
import { asStated } from "@/lib/data/ledger/as-of";
import { loadLedgerOfClaims } from "@/lib/data/ledger/load-ledger";
import { readLedger } from "@/lib/data/ledger/reading";
import { shapeClaim } from "@/lib/data/ledger/shape-claim";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";

const foundSchema = z.array(z.object({ id: z.string(), recordedBy: z.string().nullable() }));

/** Claims that wait for an editor's review, the oldest first. Fresh, and never cached. */
export async function listWaiting(part: Part): Promise<NeedPage<WaitingView>> {
  const found = partOf(foundSchema.parse(await db.$queryRaw(waiting())), part);
  const ledger = await loadLedgerOfClaims(found.shown.map(({ id }) => id));
  const reading = readLedger(ledger, asStated(today()));
  const claims = new Map(ledger.claims.map((claim) => [claim.id, claim]));
  const shown = found.shown.flatMap(({ id, recordedBy }): WaitingView[] => {
    const claim = claims.get(id);
    return claim ? [{ claim: shapeClaim(claim, reading), recordedBy }] : [];
  });
  return { ...found, shown };
}

/** What was struck while it waited waits no more, unless that was undone. Exported for the test that looks at the plan. */
export function waiting(): Prisma.Sql {
  // They are few of all that there are: read by the index that holds only them, and put in order then.
  return Prisma.sql`
    WITH c AS MATERIALIZED (SELECT id, "recordedAt", "recordedById" FROM "Claim" WHERE NOT reviewed)
    SELECT c.id::text AS id, u.name AS "recordedBy"
    FROM c
    LEFT JOIN "Editor" e ON e.id = c."recordedById"
    LEFT JOIN "User" u ON u.id = e."userId"
    WHERE (
      SELECT o.kind FROM "ClaimOp" o WHERE o."claimId" = c.id AND o.kind IN ('strike', 'restore')
      ORDER BY o.at DESC, o.id DESC LIMIT 1
    ) IS DISTINCT FROM 'strike'
    ORDER BY c."recordedAt", c.id LIMIT ${REACH}`;
}
