import "server-only";
import { z } from "zod";
import { REACH } from "@/lib/data/desk/need-page";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { addDays } from "@/lib/domain/window/day";
import type { Day } from "@/lib/domain/window/window";

/** What somebody said longer ago against where a phone is sold is history. */
const LATELY_DAYS = 365;

const foundSchema = z.array(
  z.object({
    subjectId: z.string(),
    market: z.string().nullable(),
    offer: z.string().nullable(),
    certainty: z.enum(["official", "reported"]),
    deciding: z.string(),
    dissenting: z.string(),
  }),
);

/** A claim against what is believed, made by somebody who may be as sure; whether it is, the domain says (`certaintyOf`). */
export type FoundDissent = z.output<typeof foundSchema>[number];

/** Dissent on dates of launches that are still open, then that of the last year on where something is sold. */
export async function findDissent(on: Day): Promise<FoundDissent[]> {
  const dates: unknown = await db.$queryRaw(dissentOnDates());
  const availabilities: unknown = await db.$queryRaw(dissentOnAvailability(on));
  return [...foundSchema.parse(dates), ...foundSchema.parse(availabilities)];
}

/** Who only leaks, or talks, is never as sure as what was reported. */
const SURE = Prisma.sql`('brand', 'regulator', 'carrier', 'retailer', 'press')`;

/** Exported for the test that looks at the plan. */
export function dissentOnDates(): Prisma.Sql {
  return Prisma.sql`
    SELECT l.id::text AS "subjectId", NULL AS market, NULL AS offer, l.certainty::text AS certainty,
      d."claimId"::text AS deciding, x."claimId"::text AS dissenting
    FROM "LaunchEvent" l
    JOIN "Basis" d ON d."launchId" = l.id AND d.role = 'deciding'
    JOIN "Claim" dc ON dc.id = d."claimId" AND dc.property = 'launch_window'
    JOIN "Basis" x ON x."launchId" = l.id AND x.role = 'dissenting'
    JOIN "Claim" xc ON xc.id = x."claimId" AND xc.property = 'launch_window'
    JOIN "Source" s ON s.id = xc."sourceId" AND s.kind IN ${SURE}
    WHERE l.listed AND NOT l.settled AND l.certainty IN ('official', 'reported')
    ORDER BY l.latest, l.id LIMIT ${REACH}`;
}

/** Exported for the test that looks at the plan. */
export function dissentOnAvailability(on: Day): Prisma.Sql {
  return Prisma.sql`
    SELECT a."subjectId"::text AS "subjectId", a.market, a.offer, a.certainty::text AS certainty,
      d."claimId"::text AS deciding, x."claimId"::text AS dissenting
    FROM "Claim" xc
    JOIN "Source" s ON s.id = xc."sourceId" AND s.kind IN ${SURE}
    JOIN "Basis" x ON x."claimId" = xc.id AND x.role = 'dissenting'
    JOIN "Availability" a ON a.id = x."availabilityId" AND a.market = xc.market AND a.certainty IN ('official', 'reported')
    JOIN "Basis" d ON d."availabilityId" = a.id AND d.role = 'deciding'
    JOIN "Claim" dc ON dc.id = d."claimId" AND dc.property = 'availability'
    WHERE xc.property = 'availability' AND xc."statedTo" > ${addDays(on, -LATELY_DAYS)}::date
    ORDER BY xc."statedTo" DESC LIMIT ${REACH}`;
}
