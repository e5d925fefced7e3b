import "server-only";
import { inBatches } from "@/lib/db/in-batches";
import { recordId } from "@/lib/db/record-id";
import type { Transaction } from "@/lib/db/transaction";
import type { SubjectKind } from "@/lib/domain/claim/claim";
import type { announcedProjection } from "./announced-projection";
import type { availabilityProjection } from "./availability-projection";
import type { nameProjection } from "./name-projection";

/** What is projected of a device or a series. */
export interface SubjectProjection {
  readonly announced: ReturnType<typeof announcedProjection>;
  readonly availability: ReturnType<typeof availabilityProjection>;
  readonly names: ReturnType<typeof nameProjection>;
}

/** A device or a series, and what is projected of it. */
export interface ProjectedSubject extends SubjectProjection {
  readonly id: string;
  readonly kind: SubjectKind;
}

/** Puts the projected rows of devices and series in the place of those that are there: all at once, table by table. */
export async function writeSubjects(tx: Transaction, subjects: readonly ProjectedSubject[]): Promise<void> {
  if (subjects.length === 0) return;
  const subjectId = { in: subjects.map(({ id }) => id) };
  await tx.availability.deleteMany({ where: { subjectId } });
  await tx.name.deleteMany({ where: { subjectId } });
  for (const { kind, id, announced } of subjects) {
    if (kind === "device") await tx.device.update({ where: { id }, data: announced, select: { id: true } });
    else await tx.series.update({ where: { id }, data: announced, select: { id: true } });
  }
  const rows = subjects.flatMap(({ id: subjectId, availability }) =>
    availability.map(({ basis, ...row }) => ({ basis, row: { ...row, id: recordId(), subjectId } })),
  );
  const basis = rows.flatMap((one) => one.basis.map((row) => ({ ...row, availabilityId: one.row.id })));
  const names = subjects.flatMap((subject) => subject.names.map((name) => ({ ...name, subjectId: subject.id })));
  await inBatches(rows, (batch) => tx.availability.createMany({ data: batch.map(({ row }) => row) }));
  await inBatches(basis, (data) => tx.basis.createMany({ data }));
  await inBatches(names, (data) => tx.name.createMany({ data }));
}
