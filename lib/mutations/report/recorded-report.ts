import "server-only";
import type { Transaction } from "@/lib/db/transaction";
import type { Subject, SubjectKind } from "@/lib/domain/claim/claim";

export interface RecordedReport {
  /** The first record's. */
  readonly id: string;
  /** What the report speaks of, in its order; of one that had been recorded before, what its claims speak of, in theirs. */
  readonly records: readonly RecordedRecord[];
  /** In the order of the report, then the names that it gives in passing. */
  readonly claimIds: readonly string[];
  /** The tags that it touched, for whoever must see it at once; none when it had been recorded before. */
  readonly tags: readonly string[];
}

export interface RecordedRecord extends Subject {
  readonly slug: string;
}

/** Subjects with their addresses, in the order given. */
export async function recordsOf(tx: Transaction, subjects: readonly Subject[]): Promise<RecordedRecord[]> {
  const where = (kind: SubjectKind) => ({
    id: { in: subjects.flatMap((subject) => (subject.kind === kind ? [subject.id] : [])) },
  });
  const select = { id: true, slug: true } as const;
  const rows = [
    ...(await tx.brand.findMany({ where: where("brand"), select })),
    ...(await tx.series.findMany({ where: where("series"), select })),
    ...(await tx.device.findMany({ where: where("device"), select })),
    ...(await tx.launchEvent.findMany({ where: where("launch"), select })),
  ];
  const slugs = new Map(rows.map(({ id, slug }) => [id, slug]));
  return subjects.map(({ kind, id }) => ({ kind, id, slug: slugs.get(id) ?? "" }));
}

/** What an earlier arrival of the same report made. */
export async function earlierReport(tx: Transaction, key: string, madeId: string): Promise<RecordedReport> {
  const select = { kind: true, id: true } as const;
  const claims = await tx.claim.findMany({
    where: { submissionKey: key },
    select: { id: true, subject: { select }, member: { select } },
    orderBy: { id: "asc" },
  });
  const mentioned = claims.flatMap(({ subject, member }) => (member ? [subject, member] : [subject]));
  const once = [...new Map(mentioned.map((subject) => [subject.id, subject])).values()];
  return { id: madeId, records: await recordsOf(tx, once), claimIds: claims.map(({ id }) => id), tags: [] };
}
