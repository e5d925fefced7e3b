import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { EditedKind } from "@/lib/domain/record/edited-kind";
import { addDays } from "@/lib/domain/window/day";
import type { Day } from "@/lib/domain/window/window";

/** As many revisions stand on a page. */
export const REVISIONS_SHOWN = 40;

/** What a revision can be of: a record, a source or a group of markets, or what a person may do. */
export type RevisedKind = EditedKind | "person";

export interface RevisionFilter {
  /** What was changed: by its id, a market by its code. */
  readonly of: { readonly kind: RevisedKind; readonly id: string } | null;
  /** The id of an editor. */
  readonly byId: string | null;
  /** A calendar day in UTC. */
  readonly day: Day | null;
  /** The id of the revision after which the page begins. */
  readonly from: string | null;
}

const foundSchema = z.array(
  z.object({ id: z.string(), table: z.enum(["Revision", "CatalogRevision", "EditorChange"]) }),
);
export type FoundRevision = z.output<typeof foundSchema>[number];
type Table = FoundRevision["table"];

export interface FoundRevisions {
  /** The latest first. */
  readonly found: readonly FoundRevision[];
  /** Where the next page begins; null on the last. */
  readonly next: string | null;
}

/** The revisions that a filter lets through, a page of them; those of people only where they are asked for. */
export async function findRevisions(filter: RevisionFilter, people: boolean): Promise<FoundRevisions> {
  const rows = foundSchema.parse(await db.$queryRaw(revisionsWhere(filter, people)));
  const found = rows.slice(0, REVISIONS_SHOWN);
  return { found, next: rows.length > REVISIONS_SHOWN ? (found.at(-1)?.id ?? null) : null };
}

/** Each kind of revision is read by its own index, no more of it than stands on a page. Exported for the test that looks at the plan. */
export function revisionsWhere(filter: RevisionFilter, people: boolean): Prisma.Sql {
  const tables = tablesOf(filter.of?.kind).filter((table) => people || table !== "EditorChange");
  const parts = tables.map((table) => Prisma.sql`(${partOf(table, filter)})`);
  if (parts.length === 0) return Prisma.sql`SELECT NULL AS id, NULL AS "table" WHERE false`;
  return Prisma.sql`
    SELECT revisions.id::text AS id, "table" FROM (${Prisma.join(parts, " UNION ALL ")}) revisions
    ORDER BY "at" DESC, revisions.id DESC LIMIT ${REVISIONS_SHOWN + 1}`;
}

function tablesOf(kind: RevisedKind | undefined): readonly Table[] {
  if (kind === undefined) return ["Revision", "CatalogRevision", "EditorChange"];
  if (kind === "person") return ["EditorChange"];
  return kind === "source" || kind === "market" ? ["CatalogRevision"] : ["Revision"];
}

function partOf(table: Table, { of, byId, day, from }: RevisionFilter): Prisma.Sql {
  const conditions = [
    ...(of === null ? [] : [isOf(of)]),
    ...(byId === null ? [] : [Prisma.sql`"byId" = ${byId}::uuid`]),
    ...(day === null
      ? []
      : [Prisma.sql`"at" >= ${midnight(day)}::timestamptz AND "at" < ${midnight(addDays(day, 1))}::timestamptz`]),
    ...(from === null ? [] : [Prisma.sql`("at", "id") < (${momentOf(from)})`]),
  ];
  const where = conditions.length === 0 ? Prisma.empty : Prisma.sql`WHERE ${Prisma.join(conditions, " AND ")}`;
  return Prisma.sql`
    SELECT "id", "at", ${table} AS "table" FROM ${Prisma.raw(`"${table}"`)} ${where}
    ORDER BY "at" DESC, "id" DESC LIMIT ${REVISIONS_SHOWN + 1}`;
}

function isOf({ kind, id }: NonNullable<RevisionFilter["of"]>): Prisma.Sql {
  if (kind === "market") return Prisma.sql`"marketCode" = ${id}`;
  if (kind === "source") return Prisma.sql`"sourceId" = ${id}::uuid`;
  return kind === "person" ? Prisma.sql`"editorId" = ${id}::uuid` : Prisma.sql`"subjectId" = ${id}::uuid`;
}

/** When a revision was entered, whatever it is of: version 7 ids of all tables rise with time. */
function momentOf(id: string): Prisma.Sql {
  return Prisma.sql`
    SELECT "at", "id" FROM "Revision" WHERE "id" = ${id}::uuid
    UNION ALL SELECT "at", "id" FROM "CatalogRevision" WHERE "id" = ${id}::uuid
    UNION ALL SELECT "at", "id" FROM "EditorChange" WHERE "id" = ${id}::uuid`;
}

function midnight(day: Day): string {
  return `${day}T00:00:00Z`;
}
