import "server-only";
import { z } from "zod";
import { findRevisions, type RevisionFilter } from "@/lib/data/history/find-revisions";
import type { ChangeView, HistoryView } from "@/lib/data/history/history-view";
import { loadRevisions, loadRevisionsOf } from "@/lib/data/history/load-revisions";
import { shapeChanges } from "@/lib/data/history/shape-changes";
import { db } from "@/lib/db/client";
import { editorMay } from "@/lib/db/editor-may";
import type { EditorId } from "@/lib/domain/editor/editor-id";

/** No change that a form can make touches more records. */
const MOST_OF_ONE = 400;

/**
 * Every change, the latest first, a page of them; of what people may do, for whom people are a business. A change whose
 * revisions stand on two pages is told on both. Fresh, and never cached.
 */
export async function listHistory(filter: RevisionFilter, by: EditorId): Promise<HistoryView> {
  const { found, next } = await findRevisions(filter, await editorMay(db, by, "see-people"));
  return { changes: await shapeChanges(await loadRevisions(found)), next };
}

/** One change, with everything that it changed; null where there is none. Fresh, and never cached. */
export async function getChange(key: string): Promise<ChangeView | null> {
  if (!z.guid().safeParse(key).success) return null;
  const [change] = await shapeChanges(await loadRevisionsOf(key, MOST_OF_ONE));
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
