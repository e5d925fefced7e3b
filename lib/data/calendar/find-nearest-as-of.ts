import "server-only";
import { z } from "zod";
import { windowsSaid } from "@/lib/data/calendar/windows-said";
import { loadEntriesAsOf } from "@/lib/data/launch/load-entries-as-of";
import type { AsOf } from "@/lib/data/ledger/as-of";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { addDays } from "@/lib/domain/window/day";
import type { Day } from "@/lib/domain/window/window";

/** How many days around are looked at, the nearest first: an index finds what touches some days, not what is nearest to one. */
const REACHES = [31, 124, 730, 7_300] as const;
/** Of each reach as many of the nearest are weighed. */
const WEIGHED = 20;

const idsSchema = z.array(z.object({ id: z.string() }));

/** The nearest days before and after a span without launches on which a calendar as of a day has one. */
export async function findNearestAsOf(
  from: Day,
  to: Day,
  asOf: AsOf,
): Promise<{ before: Day | null; after: Day | null }> {
  return { before: await lastBefore(from, asOf), after: await firstAfter(to, asOf) };
}

async function lastBefore(from: Day, asOf: AsOf): Promise<Day | null> {
  const end = Prisma.sql`coalesce(claim.latest, claim.earliest)`;
  const nearest = Prisma.sql`max(${end}) FILTER (WHERE ${end} < ${from}::date) DESC NULLS LAST`;
  for (const reach of REACHES) {
    const first = addDays(from, -reach);
    const entries = await weighed(asOf, { first, last: addDays(from, -1) }, nearest);
    const ends = entries.flatMap(({ window: { earliest, latest } }) => latest ?? earliest ?? []);
    // What is believed farther off than was looked may have something nearer before it.
    const last = ends
      .filter((day) => day >= first && day < from)
      .sort()
      .at(-1);
    if (last !== undefined) return last;
  }
  return null;
}

async function firstAfter(to: Day, asOf: AsOf): Promise<Day | null> {
  const start = Prisma.sql`coalesce(claim.earliest, claim.latest)`;
  const nearest = Prisma.sql`min(${start}) FILTER (WHERE ${start} > ${to}::date) ASC NULLS LAST`;
  for (const reach of REACHES) {
    const last = addDays(to, reach);
    const entries = await weighed(asOf, { first: addDays(to, 1), last }, nearest);
    const starts = entries.flatMap(({ window: { earliest, latest } }) => earliest ?? latest ?? []);
    const [first] = starts.filter((day) => day > to && day <= last).sort();
    if (first !== undefined) return first;
  }
  return null;
}

/** What is believed of the nearest launches that somebody had said to stand between the two days. */
async function weighed(asOf: AsOf, { first, last }: { first: Day; last: Day }, nearest: Prisma.Sql) {
  const said = windowsSaid(asOf, Prisma.sql`claim.days && daterange(${first}::date, ${last}::date, '[]')`);
  const rows = await db.$queryRaw`
    SELECT launch.id::text AS id
    FROM (${said}) claim
    JOIN "LaunchEvent" launch ON launch.id = claim.id
    GROUP BY launch.id
    ORDER BY ${nearest}, launch.id
    LIMIT ${WEIGHED}`;
  const ids = idsSchema.parse(rows).map(({ id }) => id);
  return ids.length === 0 ? [] : loadEntriesAsOf(ids, asOf);
}
