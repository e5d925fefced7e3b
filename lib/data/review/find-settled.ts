import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";

/** How many of the statements that settle something are looked at for one page. */
export const LOOKED_AT = 300;

/** Where a look into the past went on from: the statement that was looked at last. */
export interface SettledFrom {
  readonly statedTo: string;
  readonly id: string;
}

const foundSchema = z.array(
  z.object({
    id: z.string(),
    statedTo: z.string(),
    subjectId: z.string(),
    members: z.array(z.string()),
    open: z.boolean(),
  }),
);

/** A statement that may settle what was said of some records before. */
export type FoundSettled = z.output<typeof foundSchema>[number];

/**
 * The latest statements that tell what became of something: of which record, which devices and series its launch shows, and
 * whether a claim on any of them may still want a verdict. Whether it does, the domain says (`unjudgedClaims`).
 */
export async function findSettled(from: SettledFrom | null): Promise<FoundSettled[]> {
  return foundSchema.parse(await db.$queryRaw(settledBefore(from)));
}

/** Exported for the test that looks at the plan. */
export function settledBefore(from: SettledFrom | null): Prisma.Sql {
  const before =
    from === null ? Prisma.empty : Prisma.sql`AND ("statedTo", id) < (${from.statedTo}::date, ${from.id}::uuid)`;
  return Prisma.sql`
    SELECT id::text AS id, "statedTo"::text AS "statedTo", "subjectId"::text AS "subjectId", members::text[] AS members,
      EXISTS (
        SELECT FROM "Claim" said
        WHERE said."subjectId" = ANY (members || lately."subjectId")
          AND said.property IN ('launch_window', 'launch_status', 'preorder_window', 'sale_window', 'availability')
          AND said.stance <> 'leaves_open' AND said."statedTo" <= lately."statedTo" AND said.id <> lately.id
          AND (said.precision IS NULL OR said.precision <> 'tbd' AND (said.latest IS NULL OR said."statedFrom" < said.latest))
          AND (said."launchStatus" IS NULL OR said."launchStatus" = 'canceled')
          AND (said.phase IS NULL OR said.phase IN ('coming', 'canceled'))
          AND NOT EXISTS (
            SELECT FROM "ClaimOp" o
            WHERE o."claimId" = said.id AND o.kind = 'verdict' AND NOT EXISTS (
              SELECT FROM "ClaimOp" later
              WHERE later."claimId" = o."claimId" AND later.kind = 'unjudge' AND (later.at, later.id) > (o.at, o.id)))
      ) AS open
    FROM (
      SELECT id, "statedTo", "subjectId", ARRAY(
        SELECT coalesce("deviceId", "seriesId") FROM "LineUpMember" WHERE "launchId" = "subjectId" AND holds
      ) AS members
      FROM "Claim"
      WHERE claim_settles("launchStatus", phase, latest, "statedFrom") ${before}
      ORDER BY "statedTo" DESC, id DESC LIMIT ${LOOKED_AT}
    ) lately
    ORDER BY "statedTo" DESC, id DESC`;
}
