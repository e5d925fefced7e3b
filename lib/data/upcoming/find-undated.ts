import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";
import type { Subject } from "@/lib/domain/claim/claim";
import { addMonths } from "@/lib/domain/window/day";
import type { Day } from "@/lib/domain/window/window";

/** For how many months a device of which nobody says a date counts as one to come: after that, nobody speaks of it any more. */
const REMEMBERED = 12;

const foundSchema = z.array(z.object({ id: z.string(), slug: z.string(), total: z.number() }));

export interface FoundUndated {
  readonly subjects: readonly (Subject & { readonly slug: string })[];
  readonly total: number;
}

/**
 * Devices to come that somebody spoke of within the year, and nobody has said when: not announced, not sold anywhere, and
 * neither canceled nor denied everywhere they were asked about; of one brand where one is asked for. Those spoken of last come first.
 */
export async function findUndated(today: Day, most: number, brandId: string | null = null): Promise<FoundUndated> {
  const rows = foundSchema.parse(
    await db.$queryRaw`
      SELECT device.id::text AS id, device.slug, (count(*) OVER ())::int AS total
      FROM "Device" device
      JOIN LATERAL (
        SELECT max(claim."statedTo") AS last FROM "Claim" claim
        WHERE claim."subjectId" = device.id AND claim.reviewed AND claim."statedTo" <= ${today}::date
      ) spoken ON spoken.last >= ${addMonths(today, -REMEMBERED)}::date
      CROSS JOIN LATERAL (
        SELECT
          coalesce(bool_or(sold.phase IN ('on_sale', 'ended') AND (sold.holds OR sold.phase = 'ended')), false) AS sold,
          coalesce(bool_or(sold.phase = 'canceled' AND sold.holds), false) AS canceled,
          coalesce(bool_or(sold.phase IN ('coming', 'on_sale') AND NOT sold.holds), false) AS denied,
          coalesce(bool_or(sold.phase = 'coming' AND sold.holds), false) AS coming
        FROM "Availability" sold
        WHERE sold."subjectId" = device.id AND sold.offer <> 'import'
      ) answers
      WHERE device."announcedPrecision" IS NULL AND NOT device."announcedSettled" AND device."mergedIntoId" IS NULL
        AND (${brandId}::uuid IS NULL OR device."brandId" = ${brandId}::uuid)
        AND NOT answers.sold AND NOT answers.canceled AND (answers.coming OR NOT answers.denied)
      ORDER BY spoken.last DESC, device.id
      LIMIT ${most}`,
  );
  return { subjects: rows.map(({ id, slug }) => ({ kind: "device", id, slug })), total: rows[0]?.total ?? 0 };
}
