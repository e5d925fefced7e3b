import "server-only";
import { db } from "@/lib/db/client";

/** How much a submission left. */
export interface Made {
  readonly claims: number;
  readonly operations: number;
  /** Of records, sources and groups of markets. */
  readonly revisions: number;
}

/**
 * What submissions left, by their keys. Counted of these alone: counted with the submissions
 * themselves, all that there is would be grouped.
 */
export async function countMade(keys: readonly string[]): Promise<ReadonlyMap<string, Made>> {
  if (keys.length === 0) return new Map();
  const where = { submissionKey: { in: [...keys] } };
  const of = { by: "submissionKey", _count: true } as const;
  const claims = await db.claim.groupBy({ ...of, where });
  const operations = await db.claimOp.groupBy({ ...of, where });
  const ofRecords = await db.revision.groupBy({ ...of, where });
  const ofItems = await db.catalogRevision.groupBy({ ...of, where });
  return new Map(
    keys.map((key) => {
      const count = (rows: readonly { readonly submissionKey: string | null; readonly _count: number }[]) =>
        rows.find(({ submissionKey }) => submissionKey === key)?._count ?? 0;
      return [
        key,
        { claims: count(claims), operations: count(operations), revisions: count(ofRecords) + count(ofItems) },
      ];
    }),
  );
}
