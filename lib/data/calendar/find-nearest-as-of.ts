import "server-only";
import { z } from "zod";
import { windowsSaid } from "@/lib/data/calendar/windows-said";
import type { AsOf } from "@/lib/data/ledger/as-of";
import { loadEntriesAsOf } from "@/lib/data/launch/load-entries-as-of";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Day } from "@/lib/domain/window/window";

/** As many of the nearest that were said are weighed; where none of them is believed, nothing is pointed to. */
const WEIGHED = 20;

const idsSchema = z.array(z.object({ id: z.string() }));

/** The nearest days before and after a span without launches on which a calendar as of a day has one. */
export async function findNearestAsOf(
  from: Day,
  to: Day,
  asOf: AsOf,
): Promise<{ before: Day | null; after: Day | null }> {
  const [last, first] = [
    Prisma.sql`coalesce(claim.latest, claim.earliest)`,
    Prisma.sql`coalesce(claim.earliest, claim.latest)`,
  ];
  const earlier = await launchesSaid(asOf, Prisma.sql`${last} < ${from}::date`, Prisma.sql`max(${last}) DESC`);
  const later = await launchesSaid(asOf, Prisma.sql`${first} > ${to}::date`, Prisma.sql`min(${first}) ASC`);
  const windows = (await loadEntriesAsOf([...earlier, ...later], asOf)).map(({ window }) => window);
  const ends = windows.flatMap(({ earliest, latest }) => latest ?? earliest ?? []).filter((day) => day < from);
  const starts = windows.flatMap(({ earliest, latest }) => earliest ?? latest ?? []).filter((day) => day > to);
  return { before: ends.sort().at(-1) ?? null, after: starts.sort()[0] ?? null };
}

async function launchesSaid(asOf: AsOf, which: Prisma.Sql, nearestFirst: Prisma.Sql): Promise<string[]> {
  const rows = await db.$queryRaw`
    SELECT launch.id::text AS id
    FROM (${windowsSaid(asOf, which)}) claim
    JOIN "LaunchEvent" launch ON launch.id = claim.id
    GROUP BY launch.id
    ORDER BY ${nearestFirst}, launch.id
    LIMIT ${WEIGHED}`;
  return idsSchema.parse(rows).map(({ id }) => id);
}
