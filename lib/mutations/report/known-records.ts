import "server-only";
import type { Transaction } from "@/lib/db/transaction";
import type { Subject, SubjectKind } from "@/lib/domain/claim/claim";
import type { Fault } from "@/lib/domain/fault";
import type { ReportRecord } from "@/lib/schemas/report-record";

export interface KnownRecord {
  readonly subject: Subject;
  readonly brandId: string;
}

/**
 * The records that a report names by their ids, in its order; null for the others. A merged device stands for the one it was
 * merged into. Adds a fault for an id of none.
 */
export async function knownRecords(
  tx: Transaction,
  records: readonly ReportRecord[],
  faults: Fault[],
): Promise<(KnownRecord | null)[]> {
  const where = (kind: SubjectKind) => ({
    id: { in: records.flatMap((record) => (record.kind === kind && "id" in record ? [record.id] : [])) },
  });
  const select = { id: true, brandId: true } as const;
  const devices = await tx.device.findMany({
    where: where("device"),
    select: { ...select, mergedInto: { select } },
  });
  const series = await tx.series.findMany({ where: where("series"), select });
  const launches = await tx.launchEvent.findMany({ where: where("launch"), select });
  const byId = new Map([
    ...devices.map(({ mergedInto, ...device }) => [device.id, mergedInto ?? device] as const),
    ...[...series, ...launches].map((row) => [row.id, row] as const),
  ]);
  return records.map((record, place) => {
    if (!("id" in record)) return null;
    const found = byId.get(record.id);
    if (found) return { subject: { kind: record.kind, id: found.id }, brandId: found.brandId };
    faults.push({ field: `records.${place}.id`, code: "unknown", noun: record.kind });
    return null;
  });
}
