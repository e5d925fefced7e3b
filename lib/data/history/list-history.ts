import "server-only";
import { z } from "zod";
import { findRevisions, type RevisionFilter } from "@/lib/data/history/find-revisions";
import type { ChangeView, HistoryView } from "@/lib/data/history/history-view";
import { revisionInclude, shapeChanges } from "@/lib/data/history/shape-changes";
import { db } from "@/lib/db/client";

/** No change that a form can make touches more records. */
const MOST_OF_ONE = 400;

/**
 * Every change, the latest first, a page of them. A change whose revisions stand on two pages is told on both. Fresh, and
 * never cached.
 */
export async function listHistory(filter: RevisionFilter): Promise<HistoryView> {
  const { ids, next } = await findRevisions(filter);
  const rows = await db.revision.findMany({ where: { id: { in: [...ids] } }, include: revisionInclude });
  const places = new Map(ids.map((id, place) => [id, place]));
  rows.sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
  return { changes: await shapeChanges(rows), next };
}

/** One change, with everything that it changed; null where there is none. Fresh, and never cached. */
export async function getChange(key: string): Promise<ChangeView | null> {
  if (!z.guid().safeParse(key).success) return null;
  const rows = await db.revision.findMany({
    where: { submissionKey: key },
    include: revisionInclude,
    orderBy: { id: "asc" },
    take: MOST_OF_ONE,
  });
  const [change] = await shapeChanges(rows);
  return change ?? null;
}

export interface PersonView {
  readonly id: string;
  readonly name: string;
}

/** Everybody who could have changed something, by name. */
export async function listPeopleToPick(): Promise<PersonView[]> {
  const editors = await db.editor.findMany({
    select: { id: true, user: { select: { name: true } } },
    orderBy: [{ user: { name: "asc" } }, { id: "asc" }],
    take: MOST_OF_ONE,
  });
  return editors.map(({ id, user }) => ({ id, name: user.name }));
}
