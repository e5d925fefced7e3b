import "server-only";
import type { FoundRevision, RevisedKind } from "@/lib/data/history/find-revisions";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

export const named = { select: { user: { select: { name: true } } } } as const;
const submission = { select: { key: true, verb: true, madeId: true, at: true, editor: named } } as const;

type SubmissionRow = Prisma.SubmissionGetPayload<typeof submission>;

/** One revision, whatever it is of, as its row holds it. */
export interface LoadedRevision {
  readonly id: string;
  readonly of: { readonly kind: RevisedKind; readonly id: string };
  /** Null for a person, who has none. */
  readonly version: number | null;
  readonly verb: string;
  readonly why: string | null;
  readonly before: unknown;
  readonly after: unknown;
  readonly at: Date;
  readonly by: string | null;
  /** Null for what came by no form, and for a person. */
  readonly submission: SubmissionRow | null;
}

/** Revisions of any kind, in the order in which they were found. */
export async function loadRevisions(found: readonly FoundRevision[]): Promise<LoadedRevision[]> {
  const idsOf = (table: FoundRevision["table"]) => found.flatMap((one) => (one.table === table ? [one.id] : []));
  const rows = [
    ...(await loadOfRecords({ id: { in: idsOf("Revision") } })),
    ...(await loadOfItems({ id: { in: idsOf("CatalogRevision") } })),
    ...(await loadOfPeople(idsOf("EditorChange"))),
  ];
  const byId = new Map(rows.map((row) => [row.id, row]));
  return found.flatMap(({ id }) => byId.get(id) ?? []);
}

/** The revisions that one submission left, `most` at most. */
export async function loadRevisionsOf(submissionKey: string, most: number): Promise<LoadedRevision[]> {
  return [...(await loadOfRecords({ submissionKey }, most)), ...(await loadOfItems({ submissionKey }, most))];
}

async function loadOfRecords(where: Prisma.RevisionWhereInput, take?: number): Promise<LoadedRevision[]> {
  const rows = await db.revision.findMany({
    where,
    include: { by: named, submission, subject: { select: { id: true, kind: true } } },
    orderBy: { id: "asc" },
    ...(take !== undefined && { take }),
  });
  return rows.map(({ by, subject, ...row }) => ({ ...row, of: subject, by: by?.user.name ?? null }));
}

async function loadOfItems(where: Prisma.CatalogRevisionWhereInput, take?: number): Promise<LoadedRevision[]> {
  const rows = await db.catalogRevision.findMany({
    where,
    include: { by: named, submission },
    orderBy: { id: "asc" },
    ...(take !== undefined && { take }),
  });
  return rows.map(({ by, sourceId, marketCode, ...row }) => {
    const of =
      sourceId === null ? { kind: "market" as const, id: marketCode ?? "" } : { kind: "source" as const, id: sourceId };
    const sides = { before: calledByName(row.before), after: calledByName(row.after) };
    return { ...row, ...sides, of, by: by?.user.name ?? null };
  });
}

/** A record's column `name` is a working name; what these are called is their name. */
function calledByName(side: unknown): unknown {
  if (typeof side !== "object" || side === null || !("name" in side)) return side;
  const { name, ...rest } = side;
  return { called: name, ...rest };
}

const VERBS = { role: "changeRole", disabled: "disablePerson", enabled: "enablePerson" } as const;

async function loadOfPeople(ids: readonly string[]): Promise<LoadedRevision[]> {
  if (ids.length === 0) return [];
  const rows = await db.editorChange.findMany({ where: { id: { in: [...ids] } }, include: { by: named } });
  const earlier = await db.editorChange.findMany({
    where: { editorId: { in: rows.map(({ editorId }) => editorId) } },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    select: { id: true, editorId: true, role: true },
  });
  const invitations = await db.invitation.findMany({
    where: { madeId: { in: rows.map(({ editorId }) => editorId) } },
    select: { madeId: true, role: true },
  });
  return rows.map(({ id, editorId, kind, role, at, by }) => {
    const own = earlier.filter((one) => one.editorId === editorId);
    const before =
      own[own.findIndex((one) => one.id === id) - 1] ?? invitations.find(({ madeId }) => madeId === editorId);
    const sides =
      kind === "role"
        ? { before: { role: before?.role ?? null }, after: { role } }
        : { before: { access: kind === "disabled" }, after: { access: kind === "enabled" } };
    const of = { kind: "person", id: editorId } as const;
    return { id, of, version: null, verb: VERBS[kind], why: null, ...sides, at, by: by.user.name, submission: null };
  });
}
