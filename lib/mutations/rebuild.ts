import "server-only";
import { db } from "@/lib/db/client";
import { dayFromColumn } from "@/lib/db/day-column";
import type { Transaction } from "@/lib/db/transaction";
import type { SubjectKind } from "@/lib/domain/claim/claim";
import type { Day } from "@/lib/domain/window/window";
import { type Difference, differencesOf } from "./drift-differences";
import { notifyTags } from "./notify-tags";
import { type Mode, type Projected, projectSubjects } from "./project";
import { touchedTags } from "./touched-tags";
import { transact } from "./transact";

const BATCH = 200;

/** A record whose projected rows were not what its claims add up to. */
export interface DriftedRecord {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly slug: string;
  readonly differences: readonly Difference[];
}

export interface Rebuilding {
  /** `compare` writes nothing. */
  readonly mode?: Mode;
  /** Told of what has drifted, as it is found. */
  readonly report?: (records: readonly DriftedRecord[]) => void;
}

export interface Rebuilt {
  readonly subjects: number;
  /** The ids of those whose rows were not what their claims add up to. */
  readonly drifted: readonly string[];
}

/**
 * Projects every launch, device and series anew, some at a time, so that writers wait only briefly and no more than a batch
 * is in memory, and tells what differed.
 */
export async function rebuild(day: Day, { mode = "write", report }: Rebuilding = {}): Promise<Rebuilt> {
  const drifted = new Set<string>();
  let subjects = 0;
  for (let after: string | null = null; ;) {
    const batch: string[] = await nextSubjects(after);
    const last = batch.at(-1);
    if (last === undefined) return { subjects, drifted: [...drifted] };
    // A series brings its devices, which come by in their own batch as well.
    const projected = await projectBatch(batch, day, mode);
    const found = projected.changed.filter((id) => !drifted.has(id));
    if (report && found.length > 0) report(await describe(found, projected));
    for (const id of found) drifted.add(id);
    subjects += batch.length;
    after = last;
  }
}

/** Projects subjects anew in batches, each in its own transaction, and returns the ids of those that changed. */
export async function reproject(ids: readonly string[], day: Day): Promise<string[]> {
  const drifted = new Set<string>();
  for (let start = 0; start < ids.length; start += BATCH) {
    const { changed } = await projectBatch(ids.slice(start, start + BATCH), day, "write");
    for (const id of changed) drifted.add(id);
  }
  return [...drifted];
}

/** The day that the projections are of; null while they are of none. */
export async function projectedDay(): Promise<Day | null> {
  const row = await db.projectionDay.findUnique({ where: { id: 1 } });
  return row && dayFromColumn(row.day);
}

async function projectBatch(batch: readonly string[], day: Day, mode: Mode): Promise<Projected> {
  if (mode === "compare") {
    const compare = (tx: Transaction) => projectSubjects(tx, batch, day, mode);
    // One moment for all that is read: nothing is locked, and whoever writes meanwhile must not look like drift.
    return db.$transaction(compare, { isolationLevel: "RepeatableRead", timeout: 20_000 });
  }
  const result = await transact(async (tx) => {
    const projected = await projectSubjects(tx, batch, day);
    if (projected.changed.length > 0) await notifyTags(tx, await touchedTags(tx, projected.changed, projected));
    return projected;
  });
  if (!result.ok) throw new Error("a projection cannot be refused");
  return result.value;
}

async function nextSubjects(after: string | null): Promise<string[]> {
  const rows = await db.subject.findMany({
    where: { kind: { not: "brand" }, ...(after !== null && { id: { gt: after } }) },
    select: { id: true },
    orderBy: { id: "asc" },
    take: BATCH,
  });
  return rows.map(({ id }) => id);
}

async function describe(ids: readonly string[], { rows }: Projected): Promise<DriftedRecord[]> {
  const slug = { select: { slug: true } };
  const subjects = await db.subject.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, kind: true, series: slug, device: slug, launch: slug },
    orderBy: { id: "asc" },
  });
  return subjects.flatMap(({ id, kind, series, device, launch }) => {
    const [record, its] = [series ?? device ?? launch, rows.get(id)];
    return record && its ? [{ id, kind, slug: record.slug, differences: differencesOf(its) }] : [];
  });
}
