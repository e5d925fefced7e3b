import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { addDays } from "@/lib/domain/window/day";
import type { Day } from "@/lib/domain/window/window";

/** As many revisions stand on a page. */
export const REVISIONS_SHOWN = 40;

export interface RevisionFilter {
  /** The id of a record. */
  readonly subjectId: string | null;
  /** The id of an editor. */
  readonly byId: string | null;
  /** A calendar day in UTC. */
  readonly day: Day | null;
  /** The id of the revision after which the page begins. */
  readonly from: string | null;
}

const foundSchema = z.array(z.object({ id: z.string() }));

export interface FoundRevisions {
  /** The latest first. */
  readonly ids: readonly string[];
  /** Where the next page begins; null on the last. */
  readonly next: string | null;
}

/** The revisions that a filter lets through, a page of them. */
export async function findRevisions(filter: RevisionFilter): Promise<FoundRevisions> {
  const rows = foundSchema.parse(await db.$queryRaw(revisionsWhere(filter)));
  const ids = rows.slice(0, REVISIONS_SHOWN).map(({ id }) => id);
  return { ids, next: rows.length > REVISIONS_SHOWN ? (ids.at(-1) ?? null) : null };
}

/** Exported for the test that looks at the plan. */
export function revisionsWhere({ subjectId, byId, day, from }: RevisionFilter): Prisma.Sql {
  const conditions = [
    ...(subjectId === null ? [] : [Prisma.sql`"subjectId" = ${subjectId}::uuid`]),
    ...(byId === null ? [] : [Prisma.sql`"byId" = ${byId}::uuid`]),
    ...(day === null
      ? []
      : [Prisma.sql`"at" >= ${midnight(day)}::timestamptz AND "at" < ${midnight(addDays(day, 1))}::timestamptz`]),
    ...(from === null
      ? []
      : [Prisma.sql`("at", "id") < (SELECT "at", "id" FROM "Revision" WHERE "id" = ${from}::uuid)`]),
  ];
  const where = conditions.length === 0 ? Prisma.empty : Prisma.sql`WHERE ${Prisma.join(conditions, " AND ")}`;
  return Prisma.sql`
    SELECT "id"::text AS id FROM "Revision" ${where}
    ORDER BY "at" DESC, "id" DESC LIMIT ${REVISIONS_SHOWN + 1}`;
}

function midnight(day: Day): string {
  return `${day}T00:00:00Z`;
}
