import { tags } from "@/lib/cache-tags";
import { today } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { dayFromColumn, dayToColumn } from "@/lib/db/day-column";
import type { Transaction } from "@/lib/db/transaction";
import type { Day } from "@/lib/domain/window/window";
import { notifyTags } from "@/lib/mutations/notify-tags";
import { projectSubjects } from "@/lib/mutations/project";
import { revise } from "@/lib/mutations/revise";
import { lockSubjects } from "@/lib/mutations/subjects";
import { addClaims } from "./seed/add-claims";
import { addRecords } from "./seed/add-records";

/** Long enough for a slow disk: it happens once, on an empty database. */
const LIMITS = { maxWait: 10_000, timeout: 120_000 };

/** Any fixed number: two seeds at once would both find the same records missing. */
const SEED_LOCK = 7_315_402;

/** How much a run has added. */
export interface Seeded {
  readonly records: number;
  readonly claims: number;
}

/**
 * Brings the catalog into the database, whole or not at all, and projects what it adds up to. Whatever is there already is
 * left as it is, so that a second run adds only what the catalog has gained; nothing an editor did is undone.
 * Throws for a fault in the catalog, naming the claim, and for an address that another record has.
 */
export async function seed(): Promise<Seeded> {
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(${SEED_LOCK})::text`;
    const created = (await addRecords(tx)).map(({ id }) => id);
    const { count, subjectIds } = await addClaims(tx);
    const known = subjectIds.filter((id) => !created.includes(id));
    await believeAnew(tx, created, known);
    if (created.length + count > 0) await notifyTags(tx, [tags.everything]);
    return { records: created.length, claims: count };
  }, LIMITS);
}

async function believeAnew(tx: Transaction, created: readonly string[], known: readonly string[]): Promise<void> {
  const versions = await lockSubjects(tx, known);
  for (const id of created) versions.set(id, 1);
  const touched = [...versions.keys()];
  const projected = await projectSubjects(tx, touched, await projectedDay(tx));
  await revise(tx, { by: null, verb: "seed", key: null }, { versions, projected, why: null });
}

/** The day that all projections stand at; today on a database that has none. Moving it on is not the seed's. */
async function projectedDay(tx: Transaction): Promise<Day> {
  const { day } = await tx.projectionDay.upsert({
    where: { id: 1 },
    create: { day: dayToColumn(today()) },
    update: {},
  });
  return dayFromColumn(day);
}
