import "server-only";
import { z } from "zod";
import type { Transaction } from "@/lib/db/transaction";
import type { Subject } from "@/lib/domain/claim/claim";

const lockedSchema = z.array(z.object({ id: z.guid(), version: z.number().int() }));

/**
 * Locks subjects until the transaction ends, in the order of their ids so that two writers never wait for each other. With a
 * device its series is locked, and with a series its devices, since what is projected of the one rests on both; so are the
 * series `within` which new devices will stand. Read what depends on them after this, not before.
 */
export async function holdSubjects(
  tx: Transaction,
  ids: readonly string[],
  within: readonly string[] = [],
): Promise<void> {
  if (ids.length + within.length === 0) return;
  await tx.$queryRaw`
    SELECT "id" FROM "Subject"
    WHERE "id" = ANY(${ids}::uuid[]) OR "id" = ANY(${within}::uuid[])
      OR "id" IN (SELECT "seriesId" FROM "Device" WHERE "id" = ANY(${ids}::uuid[]))
      OR "id" IN (SELECT "id" FROM "Device" WHERE "seriesId" = ANY(${ids}::uuid[]))
    ORDER BY "id" FOR UPDATE`;
}

/** Holds subjects and raises the versions of `ids`. Returns the new version of each. */
export async function lockSubjects(
  tx: Transaction,
  ids: readonly string[],
  within: readonly string[] = [],
): Promise<Map<string, number>> {
  await holdSubjects(tx, ids, within);
  if (ids.length === 0) return new Map();
  const rows = await tx.$queryRaw`
    UPDATE "Subject" SET "version" = "version" + 1 WHERE "id" = ANY(${ids}::uuid[]) RETURNING "id", "version"`;
  return new Map(lockedSchema.parse(rows).map(({ id, version }) => [id, version]));
}

/** Enters new brands, series, devices or launches as what claims can be about; they share their ids. */
export async function createSubjects(tx: Transaction, subjects: readonly Subject[]): Promise<void> {
  await tx.subject.createMany({ data: subjects.map(({ kind, id }) => ({ id, kind, [`${kind}Id`]: id })) });
}
