import "server-only";
import { z } from "zod";
import type { Transaction } from "@/lib/db/transaction";
import type { Subject } from "@/lib/domain/claim/claim";

const lockedSchema = z.array(z.object({ id: z.guid(), version: z.number().int() }));

/**
 * Locks subjects until the transaction ends, in the order of their ids so that two writers never wait for each other. With a
 * device its series is locked, with a series its devices, and with a launch what it shows, since what is projected of the one
 * rests on both; so are the series `within` which new devices will stand. Read what depends on them after this, not before.
 */
export async function holdSubjects(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  // While the locks of a launch were waited for, another writer may have added to what it shows.
  for (let held = -1, found = 0; found > held;) {
    held = found;
    found = await lockWithRelated(tx, ids, []);
  }
}

/** Not for their keys: a claim that merely points to a subject does not wait for it, nor it for the claim. */
async function lockWithRelated(tx: Transaction, ids: readonly string[], within: readonly string[]): Promise<number> {
  const rows: unknown = await tx.$queryRaw`
    WITH about AS MATERIALIZED (
      SELECT unnest(${ids}::uuid[]) AS "id"
      UNION SELECT "memberId" FROM "Claim" WHERE "property" = 'line_up' AND "subjectId" = ANY(${ids}::uuid[])
    )
    SELECT "id" FROM "Subject"
    WHERE "id" IN (
      SELECT "id" FROM about UNION SELECT unnest(${within}::uuid[])
      UNION SELECT "seriesId" FROM "Device" WHERE "id" = ANY(${ids}::uuid[])
      UNION SELECT device."id" FROM about JOIN "Device" device ON device."seriesId" = about."id"
    )
    ORDER BY "id" FOR NO KEY UPDATE`;
  return z.array(z.unknown()).parse(rows).length;
}

/**
 * Holds subjects and raises the versions of `ids`. Returns the new version of each. What a launch was said to show while its
 * lock was waited for is held by projecting it.
 */
export async function lockSubjects(
  tx: Transaction,
  ids: readonly string[],
  within: readonly string[] = [],
): Promise<Map<string, number>> {
  if (ids.length + within.length > 0) await lockWithRelated(tx, ids, within);
  if (ids.length === 0) return new Map();
  const rows = await tx.$queryRaw`
    UPDATE "Subject" SET "version" = "version" + 1 WHERE "id" = ANY(${ids}::uuid[]) RETURNING "id", "version"`;
  return new Map(lockedSchema.parse(rows).map(({ id, version }) => [id, version]));
}

/** Enters new brands, series, devices or launches as what claims can be about; they share their ids. */
export async function createSubjects(tx: Transaction, subjects: readonly Subject[]): Promise<void> {
  await tx.subject.createMany({ data: subjects.map(({ kind, id }) => ({ id, kind, [`${kind}Id`]: id })) });
}
