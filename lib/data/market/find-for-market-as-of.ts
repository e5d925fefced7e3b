import "server-only";
import { z } from "zod";
import { clocksAsOf } from "@/lib/domain/belief/as-of";
import type { MarketCode } from "@/lib/domain/market/market";
import type { AsOf } from "@/lib/data/ledger/as-of";
import { db } from "@/lib/db/client";

/** As many devices and series as an earlier day's page looks at: the latest that were spoken of. */
const LATEST = 240;

const foundSchema = z.array(z.object({ id: z.string() }));

/**
 * The devices and series that a claim stated by the day spoke of under one of the codes, the latest spoken of first. The
 * projections are today's: for an earlier day the claims themselves are asked, by their index on the market.
 */
export async function findForMarketAsOf(around: readonly MarketCode[], asOf: AsOf): Promise<string[]> {
  const { statedBy, recordedBy } = clocksAsOf(asOf);
  const rows = await db.$queryRaw`
    SELECT claim."subjectId"::text AS id
    FROM "Claim" claim
    WHERE claim.market = ANY(${around}) AND claim."statedTo" <= ${statedBy}::date AND claim.reviewed
      AND claim.property IN ('availability', 'preorder_window', 'sale_window', 'price')
      AND (${recordedBy}::timestamptz IS NULL OR claim."recordedAt" <= ${recordedBy}::timestamptz)
    GROUP BY claim."subjectId"
    ORDER BY max(claim."statedTo") DESC, claim."subjectId"
    LIMIT ${LATEST}`;
  return foundSchema.parse(rows).map(({ id }) => id);
}
