import "server-only";
import { z } from "zod";
import type { ChangeRefView, ChangeView, FixedReason, RevisionView } from "@/lib/data/history/history-view";
import { countMade, type Made } from "@/lib/data/history/count-made";
import { loadItemNames } from "@/lib/data/history/item-names";
import { type LoadedRevision, named } from "@/lib/data/history/load-revisions";
import { loadMarketNames, loadRecordNames } from "@/lib/data/history/record-names";
import { marketsIn, type Naming, recordsIn, shapeState } from "@/lib/data/history/shape-state";
import { readStored } from "@/lib/data/history/stored-state";
import { db } from "@/lib/db/client";
import { standingUndos, UNDO } from "@/lib/db/standing-undo";

/** Revisions as the changes that they belong to, in the order of the first revision of each. */
export async function shapeChanges(rows: readonly LoadedRevision[]): Promise<ChangeView[]> {
  const stored = rows.map(({ before, after }) => ({ before: readStored(before), after: readStored(after) }));
  const states = stored.flatMap(({ before, after }) => [before, after].filter((state) => state !== null));
  const of = rows.map((row) => row.of);
  const subjects = of.filter(({ kind }) => kind !== "source" && kind !== "market" && kind !== "person");
  const records = await loadRecordNames([...subjects.map(({ id }) => id), ...states.flatMap(recordsIn)]);
  const naming: Naming = {
    records: new Map([...records, ...(await loadItemNames(of)).map((view) => [view.id, view] as const)]),
    market: await loadMarketNames(states.flatMap(marketsIn)),
  };
  const keys = rows.flatMap((row) => row.submission?.key ?? []);
  const undone = await standingUndos(db, keys);
  const made = await countMade([...new Set(keys)]);
  const undoing = rows.flatMap(({ submission: of }) => (of?.verb === UNDO && of.madeId !== null ? [of.madeId] : []));
  const refs = await loadChangeRefs([...undoing, ...[...undone.values()].map(({ key }) => key)]);

  const olderMerges = await findOlderMerges(rows);

  const changes = new Map<string, ChangeView>();
  for (const [place, row] of rows.entries()) {
    const { before = null, after = null } = stored[place] ?? {};
    const revision: RevisionView = {
      ...{ id: row.id, record: naming.records.get(row.of.id) ?? null, version: row.version },
      ...{ before: shapeState(before, naming), after: shapeState(after, naming) },
    };
    const id = row.submission?.key ?? row.id;
    const known = changes.get(id) ?? shapeChange(row, { undone, made, refs, olderMerges });
    const revisions = [...known.revisions, revision];
    const { revisions: left = 1 } = made.get(id) ?? {};
    changes.set(id, { ...known, revisions, others: left - revisions.length });
  }
  return [...changes.values()];
}

interface Undoings {
  readonly undone: Awaited<ReturnType<typeof standingUndos>>;
  readonly made: ReadonlyMap<string, Made>;
  readonly refs: ReadonlyMap<string, ChangeRefView>;
  readonly olderMerges: ReadonlySet<string>;
}

function shapeChange({ submission, of, verb, at, by, why }: LoadedRevision, undoings: Undoings): ChangeView {
  const { undone, made, refs, olderMerges } = undoings;
  const undo = submission === null ? undefined : undone.get(submission.key);
  const { claims = 0, operations = 0 } = made.get(submission?.key ?? "") ?? {};
  const fixed: FixedReason | null = submission === null ? (of.kind === "person" ? "person" : "no-form") : null;
  return {
    ...{
      key: submission?.key ?? null,
      verb,
      at: at.toISOString(),
      by,
      why,
      revisions: [],
      others: 0,
      claims,
      operations,
    },
    undoes: (submission?.verb === UNDO && submission.madeId !== null && refs.get(submission.madeId)) || null,
    undoneBy: (undo && refs.get(undo.key)) ?? null,
    fixed: submission !== null && olderMerges.has(submission.key) ? "older-merge" : fixed,
  };
}

const keysSchema = z.array(z.object({ key: z.string() }));

/** The keys of merges of which no revision keeps what led to the duplicate. */
async function findOlderMerges(rows: readonly LoadedRevision[]): Promise<ReadonlySet<string>> {
  const merges = rows.flatMap(({ verb, submission }) =>
    verb === "mergeDevices" && submission ? [submission.key] : [],
  );
  if (merges.length === 0) return new Set();
  const kept = keysSchema.parse(
    await db.$queryRaw`
      SELECT "submissionKey"::text AS key FROM "Revision"
      WHERE "submissionKey" = ANY(${[...new Set(merges)]}::uuid[]) AND "after" ? 'led'`,
  );
  return new Set(merges.filter((merge) => !kept.some(({ key }) => key === merge)));
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
