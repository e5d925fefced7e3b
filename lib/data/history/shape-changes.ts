import "server-only";
import type { ChangeRefView, ChangeView, RevisionView } from "@/lib/data/history/history-view";
import { loadMarketNames, loadRecordNames } from "@/lib/data/history/record-names";
import { marketsIn, type Naming, recordsIn, shapeState } from "@/lib/data/history/shape-state";
import { readStored } from "@/lib/data/history/stored-state";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { standingUndos, UNDO } from "@/lib/db/standing-undo";

const named = { select: { user: { select: { name: true } } } } as const;
const submission = {
  select: {
    ...{ key: true, verb: true, madeId: true, at: true, editor: named },
    _count: { select: { claims: true, operations: true, revisions: true } },
  },
} as const;
export const revisionInclude = { by: named, submission } as const satisfies Prisma.RevisionInclude;

type RevisionRow = Prisma.RevisionGetPayload<{ include: typeof revisionInclude }>;

/** Revisions as the changes that they belong to, in the order of the first revision of each. */
export async function shapeChanges(rows: readonly RevisionRow[]): Promise<ChangeView[]> {
  const stored = rows.map(({ before, after }) => ({ before: readStored(before), after: readStored(after) }));
  const states = stored.flatMap(({ before, after }) => [before, after].filter((state) => state !== null));
  const naming: Naming = {
    records: await loadRecordNames([...rows.map(({ subjectId }) => subjectId), ...states.flatMap(recordsIn)]),
    market: await loadMarketNames(states.flatMap(marketsIn)),
  };
  const keys = rows.flatMap((row) => row.submission?.key ?? []);
  const undone = await standingUndos(db, keys);
  const undoing = rows.flatMap(({ submission: of }) => (of?.verb === UNDO && of.madeId !== null ? [of.madeId] : []));
  const refs = await loadChangeRefs([...undoing, ...[...undone.values()].map(({ key }) => key)]);

  const changes = new Map<string, ChangeView>();
  for (const [place, row] of rows.entries()) {
    const { before = null, after = null } = stored[place] ?? {};
    const revision: RevisionView = {
      ...{ id: row.id, record: naming.records.get(row.subjectId) ?? null, version: row.version },
      ...{ before: shapeState(before, naming), after: shapeState(after, naming) },
    };
    const id = row.submission?.key ?? row.id;
    const known = changes.get(id) ?? shapeChange(row, { undone, refs });
    const revisions = [...known.revisions, revision];
    changes.set(id, { ...known, revisions, others: (row.submission?._count.revisions ?? 1) - revisions.length });
  }
  return [...changes.values()];
}

interface Undoings {
  readonly undone: Awaited<ReturnType<typeof standingUndos>>;
  readonly refs: ReadonlyMap<string, ChangeRefView>;
}

function shapeChange({ submission: of, verb, at, by, why }: RevisionRow, { undone, refs }: Undoings): ChangeView {
  const undo = of === null ? undefined : undone.get(of.key);
  return {
    ...{ key: of?.key ?? null, verb, at: at.toISOString(), by: by?.user.name ?? null, why },
    ...{ revisions: [], others: 0, claims: of?._count.claims ?? 0, operations: of?._count.operations ?? 0 },
    undoes: (of?.verb === UNDO && of.madeId !== null && refs.get(of.madeId)) || null,
    undoneBy: (undo && refs.get(undo.key)) ?? null,
  };
}

async function loadChangeRefs(keys: readonly string[]): Promise<ReadonlyMap<string, ChangeRefView>> {
  if (keys.length === 0) return new Map();
  const rows = await db.submission.findMany({
    where: { key: { in: [...keys] } },
    select: { key: true, verb: true, at: true, editor: named },
  });
  return new Map(
    rows.map(({ key, verb, at, editor }) => [key, { key, verb, at: at.toISOString(), by: editor?.user.name ?? null }]),
  );
}
