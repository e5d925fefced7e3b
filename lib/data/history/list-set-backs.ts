import "server-only";
import type { ChangeView } from "@/lib/data/history/history-view";
import type { RevisedView } from "@/lib/data/history/record-names";
import { loadMarketNames, loadRecordNames } from "@/lib/data/history/record-names";
import { marketsIn, recordsIn, shapeState } from "@/lib/data/history/shape-state";
import { readStored, type StoredState } from "@/lib/data/history/stored-state";
import { db } from "@/lib/db/client";
import { columnsAt } from "@/lib/db/columns-at";
import type { EditedKind } from "@/lib/domain/record/edited-kind";
import type { StateOfField } from "@/lib/domain/revision/record-state";

/** One column of a record: what it was at a version, and what it is now. */
export interface SetBackColumn {
  readonly column: string;
  readonly then: StateOfField;
  readonly now: StateOfField;
}

/** What the catalog said of a record as a change left it, where it says something else now. */
export interface SetBackView {
  readonly record: RevisedView & { readonly kind: EditedKind };
  readonly version: number;
  /** Today's version. */
  readonly seen: number;
  readonly columns: readonly SetBackColumn[];
}

/** More records than a form could change are not asked about. */
const MOST = 12;

/** The records of a change that could be set back to how it left them: of which the catalog says something else by now. */
export async function listSetBacks({ revisions }: ChangeView): Promise<SetBackView[]> {
  const views = await Promise.all(
    revisions.slice(0, MOST).map(async ({ record, version }) => {
      if (record === null || version === null || record.kind === "person" || record.merged) return null;
      const { kind, id } = record;
      const differing = await columnsAt(db, kind, id, version);
      const columns = Object.keys(differing.then);
      if (columns.length === 0) return null;
      const [then, now] = await Promise.all([fieldsOf(differing.then), fieldsOf(differing.now)]);
      // What a source or a group is called is its name, and no working name.
      const isItem = kind === "source" || kind === "market";
      const of = (fields: readonly StateOfField[], column: string) => {
        const value = fields.find(({ field }) => field === column)?.value ?? null;
        return { field: isItem && column === "name" ? "called" : column, value };
      };
      return {
        ...{ record: { ...record, kind }, version, seen: await versionOf(kind, id) },
        columns: columns.map((column) => ({ column, then: of(then, column), now: of(now, column) })),
      };
    }),
  );
  return views.filter((view) => view !== null);
}

async function fieldsOf(columns: Readonly<Record<string, unknown>>): Promise<readonly StateOfField[]> {
  const stored: StoredState | null = readStored({ ...columns });
  if (stored === null) return [];
  const market = await loadMarketNames(marketsIn(stored));
  return shapeState(stored, { records: await loadRecordNames(recordsIn(stored)), market }).fields;
}

async function versionOf(kind: EditedKind, id: string): Promise<number> {
  if (kind === "source") return (await db.source.findUniqueOrThrow({ where: { id } })).version;
  if (kind === "market") return (await db.market.findUniqueOrThrow({ where: { code: id } })).version;
  return (await db.subject.findUniqueOrThrow({ where: { id } })).version;
}
