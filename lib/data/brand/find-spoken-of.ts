import "server-only";
import { z } from "zod";
import type { AsOf } from "@/lib/data/ledger/as-of";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { clocksAsOf } from "@/lib/domain/belief/as-of";

const foundSchema = z.array(z.object({ id: z.string(), total: z.number() }));

export interface Found {
  readonly ids: readonly string[];
  readonly total: number;
}

const TABLES = {
  launch: Prisma.sql`"LaunchEvent"`,
  device: Prisma.sql`"Device"`,
  series: Prisma.sql`"Series"`,
} as const;

/**
 * A brand's records of a kind that some claim was about by then, or put in a line-up; those spoken of last come first.
 * Whether such a claim is in force its reader must tell.
 */
export async function findSpokenOf(
  kind: keyof typeof TABLES,
  brandId: string,
  asOf: AsOf,
  most: number,
): Promise<Found> {
  const { statedBy, recordedBy } = clocksAsOf(asOf);
  const known = Prisma.sql`claim.reviewed AND claim."statedTo" <= ${statedBy}::date
    AND (${recordedBy}::timestamptz IS NULL OR claim."recordedAt" <= ${recordedBy}::timestamptz)`;
  // What has been refiled since was recorded of another. Apart, so that each is asked of its own index.
  const refiled = Prisma.sql`
    UNION ALL SELECT claim."statedTo" FROM "ClaimOp" op JOIN "Claim" claim ON claim.id = op."claimId"
    WHERE op."fromId" = record.id AND ${known}`;
  const rows = foundSchema.parse(
    await db.$queryRaw`
      SELECT record.id::text AS id, (count(*) OVER ())::int AS total
      FROM ${TABLES[kind]} record
      JOIN LATERAL (
        SELECT max(said."statedTo") AS last FROM (
          SELECT claim."statedTo" FROM "Claim" claim WHERE claim."subjectId" = record.id AND ${known}
          UNION ALL SELECT claim."statedTo" FROM "Claim" claim WHERE claim."memberId" = record.id AND ${known}
          ${recordedBy === null ? Prisma.empty : refiled}
        ) said
      ) spoken ON spoken.last IS NOT NULL
      WHERE record."brandId" = ${brandId}::uuid
      ORDER BY spoken.last DESC, record.id
      LIMIT ${most}`,
  );
  return { ids: rows.map(({ id }) => id), total: rows[0]?.total ?? 0 };
}
