import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Subject } from "@/lib/domain/claim/claim";
import type { Day } from "@/lib/domain/window/window";

/** A page of the queue. */
export const OVERDUE_SHOWN = 20;
/** No more than these are counted: what is beyond them is told as "more than". */
export const OVERDUE_COUNTED = 500;

const foundSchema = z.array(z.object({ id: z.string(), kind: z.enum(["launch", "series", "device"]) }));
const countSchema = z.tuple([z.object({ count: z.number() })]);

export interface FoundOverdue {
  readonly found: readonly Subject[];
  /** At most one more than `OVERDUE_COUNTED`. */
  readonly count: number;
}

/** Launches whose window lies before `day` and of which nobody says what became of them, the oldest first. `page` counts from 0. */
export async function findOverdueLaunches(day: Day, page: number): Promise<FoundOverdue> {
  return find(launchesBefore(day), page);
}

/** Devices and series that no launch dates, and whose own window lies before `day`. */
export async function findOverdueRecords(day: Day, page: number): Promise<FoundOverdue> {
  return find(recordsBefore(day), page);
}

// The bound stands inside: each side is read by its index, as far as a page can reach.
const REACH = OVERDUE_COUNTED + 1;

/** Exported for the test that looks at the plan. */
export function launchesBefore(day: Day): Prisma.Sql {
  return Prisma.sql`
    SELECT id, 'launch' AS kind, latest AS passed FROM "LaunchEvent"
    WHERE listed AND NOT settled AND latest < ${day}::date
    ORDER BY latest, id LIMIT ${REACH}`;
}

function recordsBefore(day: Day): Prisma.Sql {
  return Prisma.sql`
    (SELECT id, 'device' AS kind, "announcedLatest" AS passed FROM "Device"
     WHERE "announcedBy" = 'device' AND NOT "announcedSettled" AND "mergedIntoId" IS NULL
       AND "announcedLatest" < ${day}::date
     ORDER BY "announcedLatest", id LIMIT ${REACH})
    UNION ALL
    (SELECT id, 'series' AS kind, "announcedLatest" AS passed FROM "Series"
     WHERE "announcedBy" = 'series' AND NOT "announcedSettled" AND "announcedLatest" < ${day}::date
     ORDER BY "announcedLatest", id LIMIT ${REACH})`;
}

async function find(passed: Prisma.Sql, page: number): Promise<FoundOverdue> {
  const found = await db.$queryRaw`
    SELECT id::text AS id, kind FROM (${passed}) passed
    ORDER BY passed.passed, passed.id LIMIT ${OVERDUE_SHOWN} OFFSET ${page * OVERDUE_SHOWN}`;
  const counted = await db.$queryRaw`
    SELECT count(*)::int AS count FROM (SELECT FROM (${passed}) passed LIMIT ${REACH}) bounded`;
  return { found: foundSchema.parse(found), count: countSchema.parse(counted)[0].count };
}
