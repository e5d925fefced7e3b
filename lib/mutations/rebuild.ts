import "server-only";
import type { Day } from "@/lib/domain/window/window";
import { notifyTags } from "./notify-tags";
import { projectSubjects } from "./project";
import { holdSubjects } from "./subjects";
import { touchedTags } from "./touched-tags";
import { transact } from "./transact";
import { db } from "@/lib/db/client";

const BATCH = 200;

export interface Rebuilt {
  readonly subjects: number;
  /** The ids of those whose rows were not what their claims add up to. */
  readonly drifted: readonly string[];
}

/** Projects every launch, device and series anew, some at a time so that writers wait only briefly, and tells what differed. */
export async function rebuild(day: Day): Promise<Rebuilt> {
  const rows = await db.subject.findMany({
    where: { kind: { not: "brand" } },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  const ids = rows.map(({ id }) => id);
  return { subjects: ids.length, drifted: await reproject(ids, day) };
}

/** Projects subjects anew in batches, each in its own transaction, and returns the ids of those that changed. */
export async function reproject(ids: readonly string[], day: Day): Promise<string[]> {
  const drifted = new Set<string>();
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH);
    const result = await transact(async (tx) => {
      await holdSubjects(tx, batch);
      const projected = await projectSubjects(tx, batch, day);
      if (projected.changed.length > 0) await notifyTags(tx, await touchedTags(tx, projected.changed, projected));
      return projected.changed;
    });
    if (!result.ok) throw new Error("a projection cannot be refused");
    for (const id of result.value) drifted.add(id);
  }
  return [...drifted];
}
