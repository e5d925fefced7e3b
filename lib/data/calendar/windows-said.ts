import "server-only";
import type { AsOf } from "@/lib/data/ledger/as-of";
import { Prisma } from "@/lib/db/generated/client";
import { clocksAsOf } from "@/lib/domain/belief/as-of";

/**
 * The claims that assert when something is announced, by the two clocks of a day, as a query: the subject that each was filed
 * at by then as `id`, and its days. Projections are of today only; the days of these claims are indexed (`Claim_days_idx`).
 */
export function windowsSaid(asOf: AsOf, which: Prisma.Sql): Prisma.Sql {
  const { statedBy, recordedBy } = clocksAsOf(asOf);
  const said = Prisma.sql`claim.property = 'launch_window' AND claim.stance = 'asserts' AND ${which}
    AND claim.reviewed AND claim."statedTo" <= ${statedBy}::date`;
  if (recordedBy === null) {
    return Prisma.sql`
      SELECT claim."subjectId" AS id, claim."statedTo", claim.earliest, claim.latest FROM "Claim" claim WHERE ${said}`;
  }
  return Prisma.sql`
    SELECT coalesce(refiled."fromId", claim."subjectId") AS id, claim."statedTo", claim.earliest, claim.latest
    FROM "Claim" claim
    LEFT JOIN LATERAL (
      SELECT op."fromId" FROM "ClaimOp" op
      WHERE op."claimId" = claim.id AND op.kind = 'refile' AND op.at > ${recordedBy}::timestamptz
      ORDER BY op.at LIMIT 1
    ) refiled ON true
    WHERE ${said} AND claim."recordedAt" <= ${recordedBy}::timestamptz`;
}
