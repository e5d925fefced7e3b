import "server-only";
import { z } from "zod";
import { givenBy, shownBy } from "@/lib/data/source/shown-claim";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Day } from "@/lib/domain/window/window";

/** A source's page prints no more of its claims, and leads to those of each year. */
const CLAIMS_SHOWN = 100;

/** A year of it prints no more; it says how many there are. */
const CLAIMS_OF_YEAR = 120;

/** Of the claims that were judged, and of those that named a date, as many of the latest are looked at. */
export const LOOKED_AT = 40;

const foundSchema = z.array(z.object({ id: z.string(), subjectId: z.string() }));
const yearsSchema = z.array(z.object({ year: z.number(), count: z.number() }));

export type FoundClaim = z.output<typeof foundSchema>[number];

/** How many claims were stated in a year, by the last day on which each can have been. */
export type SaidInYear = z.output<typeof yearsSchema>[number];

/** What a source's page tells of, the latest stated first. */
export interface FoundSaid {
  readonly latest: readonly FoundClaim[];
  readonly judged: readonly FoundClaim[];
  /** What named a time that has begun, before it had passed. What became of it the domain says (`whatBecame`). */
  readonly dated: readonly FoundClaim[];
  /** The latest first, those alone in which it spoke. */
  readonly years: readonly SaidInYear[];
}

export async function findSaid(sourceId: string, day: Day): Promise<FoundSaid> {
  const judged = Prisma.sql`EXISTS (SELECT FROM "ClaimOp" op WHERE op."claimId" = claim.id AND ${givenBy(day)})`;
  const dated = Prisma.sql`claim.property IN ('launch_window', 'preorder_window', 'sale_window')
    AND claim.stance <> 'leaves_open' AND claim.precision <> 'tbd'
    AND coalesce(claim.earliest, claim.latest) <= ${day}::date
    AND (claim.latest IS NULL OR claim."statedFrom" < claim.latest
      OR claim.wording <> 'states' AND claim."statedTo" <= claim.latest)`;
  return {
    latest: await find(sourceId, Prisma.sql`true`, CLAIMS_SHOWN, day),
    judged: await find(sourceId, judged, LOOKED_AT, day),
    dated: await find(sourceId, dated, LOOKED_AT, day),
    years: await countByYear(sourceId, day),
  };
}

/** What it said in a year, the latest stated first. */
export function findSaidIn(sourceId: string, year: number, day: Day): Promise<FoundClaim[]> {
  const within = Prisma.sql`claim."statedTo" BETWEEN make_date(${year}::int, 1, 1) AND make_date(${year}::int, 12, 31)`;
  return find(sourceId, within, CLAIMS_OF_YEAR, day);
}

/** By the index on the source of a claim and the day that it was stated, from its end; what is judged by an index of its own. */
async function find(sourceId: string, which: Prisma.Sql, most: number, day: Day): Promise<FoundClaim[]> {
  return foundSchema.parse(
    await db.$queryRaw`
      SELECT claim.id::text AS id, claim."subjectId"::text AS "subjectId" FROM "Claim" claim
      WHERE claim."sourceId" = ${sourceId}::uuid AND ${which} AND ${shownBy(day)}
      ORDER BY claim."statedTo" DESC, claim.id DESC LIMIT ${most}`,
  );
}

/** Reads no more of the index than the source has claims. */
export async function countByYear(sourceId: string, day: Day): Promise<SaidInYear[]> {
  return yearsSchema.parse(
    await db.$queryRaw`
      SELECT extract(year FROM claim."statedTo")::int AS year, count(*)::int AS count FROM "Claim" claim
      WHERE claim."sourceId" = ${sourceId}::uuid AND ${shownBy(day)}
      GROUP BY 1 ORDER BY 1 DESC`,
  );
}
