import "server-only";
import type { Transaction } from "@/lib/db/transaction";
import type { Subject } from "@/lib/domain/claim/claim";
import type { announcedProjection } from "./announced-projection";
import type { availabilityProjection } from "./availability-projection";
import type { nameProjection } from "./name-projection";

/** What is projected of a device or a series. */
export interface SubjectProjection {
  readonly announced: ReturnType<typeof announcedProjection>;
  readonly availability: ReturnType<typeof availabilityProjection>;
  readonly names: ReturnType<typeof nameProjection>;
}

/** Puts the projected rows of a device or a series in the place of those that are there. */
export async function writeSubject(
  tx: Transaction,
  { kind, id }: Subject,
  { announced, availability, names }: SubjectProjection,
): Promise<void> {
  if (kind === "device") await tx.device.update({ where: { id }, data: announced, select: { id: true } });
  else await tx.series.update({ where: { id }, data: announced, select: { id: true } });
  await tx.availability.deleteMany({ where: { subjectId: id } });
  const rows = await tx.availability.createManyAndReturn({
    data: availability.map(({ basis: _, ...row }) => ({ ...row, subjectId: id })),
    select: { id: true, market: true, offer: true },
  });
  const rowIds = new Map(rows.map((row) => [`${row.market} ${row.offer}`, row.id]));
  await tx.basis.createMany({
    data: availability.flatMap(({ market, offer, basis }) => {
      const availabilityId = rowIds.get(`${market} ${offer}`) ?? null;
      return basis.map((row) => ({ ...row, availabilityId }));
    }),
  });
  await tx.name.deleteMany({ where: { subjectId: id } });
  await tx.name.createMany({ data: names.map((name) => ({ ...name, subjectId: id })) });
}
