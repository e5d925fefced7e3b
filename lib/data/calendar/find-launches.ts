import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Day } from "@/lib/domain/window/window";

/** A page holds no more launches than this; it says how many it leaves out. */
const MOST = 500;

const foundSchema = z.array(z.object({ id: z.string(), brandId: z.string(), total: z.number() }));

export interface FoundLaunches {
  readonly ids: readonly string[];
  readonly brandIds: readonly string[];
  /** How many more there are. */
  readonly left: number;
}

/** The launches of `findLaunches` as a query, which `npm run bench` looks at the plan of. */
export function launchesBetween(from: Day, to: Day, { undated }: { undated: boolean }): Prisma.Sql {
  return Prisma.sql`
    SELECT id::text AS id, "brandId"::text AS "brandId", (count(*) OVER ())::int AS total
    FROM "LaunchEvent"
    WHERE listed AND (
      days && daterange(${from}::date, ${to}::date, '[]')
      OR (${undated} AND days IS NULL AND NOT settled)
    )
    ORDER BY latest NULLS LAST, instant NULLS LAST, earliest DESC NULLS LAST, id
    LIMIT ${MOST}`;
}

/**
 * The launches that stand between two days, both included, by their latest day. An open end counts only in the month of
 * its closed end, which lies between the days or not at all; a launch without a date only where `undated` asks for it.
 */
export async function findLaunches(from: Day, to: Day, which: { undated: boolean }): Promise<FoundLaunches> {
  const rows = foundSchema.parse(await db.$queryRaw(launchesBetween(from, to, which)));
  return {
    ids: rows.map(({ id }) => id),
    brandIds: [...new Set(rows.map(({ brandId }) => brandId))],
    left: (rows[0]?.total ?? 0) - rows.length,
  };
}
