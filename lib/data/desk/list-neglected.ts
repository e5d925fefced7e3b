import "server-only";
import { z } from "zod";
import { today } from "@/lib/clock";
import { type Part, partOf, REACH } from "@/lib/data/desk/need-page";
import type { NeedPage, NeglectedView } from "@/lib/data/desk/need-view";
import { loadRecordRefs } from "@/lib/data/desk/record-refs";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { day } from "@/lib/domain/window/day";
import type { Day } from "@/lib/domain/window/window";

/** Of what is still to come, more than this long without a word is long. */
const STALE_AFTER_DAYS = 90;

const foundSchema = z.array(z.object({ id: z.string(), lastStated: z.string().transform(day).nullable() }));

/** What is still to come and of which nothing was stated for 90 days: what comes first, first. Fresh, and never cached. */
export function listStale(part: Part): Promise<NeedPage<NeglectedView>> {
  return list(staleOn(today()), part);
}

/** What is still to come and of which no claim leads to where it was read. Fresh, and never cached. */
export function listUnsourced(part: Part): Promise<NeedPage<NeglectedView>> {
  return list(unsourcedOn(today()), part);
}

async function list(query: Prisma.Sql, part: Part): Promise<NeedPage<NeglectedView>> {
  const found = partOf(foundSchema.parse(await db.$queryRaw(query)), part);
  const refs = await loadRecordRefs(found.shown.map(({ id }) => id));
  const shown = found.shown.flatMap(({ id, lastStated }): NeglectedView[] => {
    const record = refs.get(id);
    return record ? [{ record, lastStated }] : [];
  });
  return { ...found, shown };
}

/** Launches, and the devices and series that their own claims date: what has passed is asked after as overdue. */
function ahead(on: Day): Prisma.Sql {
  return Prisma.sql`
    SELECT id, latest FROM "LaunchEvent"
    WHERE listed AND NOT settled AND (latest IS NULL OR latest >= ${on}::date)
    UNION ALL
    SELECT id, "announcedLatest" FROM "Device"
    WHERE "announcedBy" = 'device' AND NOT "announcedSettled" AND "mergedIntoId" IS NULL
      AND ("announcedLatest" IS NULL OR "announcedLatest" >= ${on}::date)
    UNION ALL
    SELECT id, "announcedLatest" FROM "Series"
    WHERE "announcedBy" = 'series' AND NOT "announcedSettled"
      AND ("announcedLatest" IS NULL OR "announcedLatest" >= ${on}::date)`;
}

/** The claims about it that nobody has struck, and that meet a condition. */
function said(condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    FROM "Claim" said
    WHERE said."subjectId" = ahead.id AND said.reviewed AND ${condition} AND (
      SELECT o.kind FROM "ClaimOp" o WHERE o."claimId" = said.id AND o.kind IN ('strike', 'restore')
      ORDER BY o.at DESC, o.id DESC LIMIT 1
    ) IS DISTINCT FROM 'strike'`;
}

function aheadWithout(condition: Prisma.Sql, on: Day): Prisma.Sql {
  return Prisma.sql`
    SELECT id::text AS id, (SELECT max(said."statedTo")::text ${said(Prisma.sql`true`)}) AS "lastStated"
    FROM (${ahead(on)}) ahead
    WHERE NOT EXISTS (SELECT ${said(condition)})
    ORDER BY latest NULLS LAST, id LIMIT ${REACH}`;
}

/** Exported for the test that looks at the plan. */
export function staleOn(on: Day): Prisma.Sql {
  return aheadWithout(Prisma.sql`said."statedTo" > ${on}::date - ${STALE_AFTER_DAYS}::int`, on);
}

/** Exported for the test that looks at the plan. */
export function unsourcedOn(on: Day): Prisma.Sql {
  return aheadWithout(Prisma.sql`said."documentId" IS NOT NULL`, on);
}
