import "server-only";
import { z } from "zod";
import { windowsSaid } from "@/lib/data/calendar/windows-said";
import type { FoundLaunches } from "@/lib/data/calendar/find-launches";
import type { AsOf } from "@/lib/data/ledger/as-of";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Day } from "@/lib/domain/window/window";

/** A page weighs the claims of no more launches than this; it says how many it leaves out. */
const MOST = 500;

const foundSchema = z.array(z.object({ id: z.string(), brandId: z.string(), total: z.number() }));

/**
 * The launches that somebody had said, by then, to stand between two days, both included; those without a date only where
 * `undated` asks for them. Where each is believed to stand its claims must tell: that may well be elsewhere. Those of which
 * something was said last come first.
 */
export async function findLaunchesAsOf(
  from: Day,
  to: Day,
  { undated }: { undated: boolean },
  asOf: AsOf,
): Promise<FoundLaunches> {
  const inSpan = Prisma.sql`claim.days && daterange(${from}::date, ${to}::date, '[]')`;
  const said = windowsSaid(asOf, undated ? Prisma.sql`(${inSpan} OR claim.days IS NULL)` : inSpan);
  const rows = foundSchema.parse(
    await db.$queryRaw`
      SELECT launch.id::text AS id, launch."brandId"::text AS "brandId", (count(*) OVER ())::int AS total
      FROM (SELECT id, max("statedTo") AS "statedTo" FROM (${said}) claims GROUP BY id) said
      JOIN "LaunchEvent" launch ON launch.id = said.id
      ORDER BY said."statedTo" DESC, launch.id
      LIMIT ${MOST}`,
  );
  return {
    ids: rows.map(({ id }) => id),
    brandIds: [...new Set(rows.map(({ brandId }) => brandId))],
    left: (rows[0]?.total ?? 0) - rows.length,
  };
}
