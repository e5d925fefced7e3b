import "server-only";
import { inBatches } from "@/lib/db/in-batches";
import { recordId } from "@/lib/db/record-id";
import type { Transaction } from "@/lib/db/transaction";
import type { launchProjection } from "./launch-projection";

type LaunchProjection = ReturnType<typeof launchProjection>;

/** Puts the projected rows of launches, by their ids, in the place of those that are there: all at once, table by table. */
export async function writeLaunches(
  tx: Transaction,
  projections: ReadonlyMap<string, LaunchProjection>,
): Promise<void> {
  if (projections.size === 0) return;
  const launchId = { in: [...projections.keys()] };
  await tx.basis.deleteMany({ where: { launchId } });
  await tx.lineUpMember.deleteMany({ where: { launchId } });
  for (const [id, { launch }] of projections) {
    await tx.launchEvent.update({ where: { id }, data: launch, select: { id: true } });
  }
  const members = [...projections].flatMap(([launchId, { lineUp }]) =>
    lineUp.map((member) => ({ ...member, id: recordId(), launchId })),
  );
  const basis = [
    ...[...projections].flatMap(([launchId, projection]) => projection.basis.map((row) => ({ ...row, launchId }))),
    ...members.flatMap((member) => member.basis.map((row) => ({ ...row, lineUpMemberId: member.id }))),
  ];
  await inBatches(members, (batch) =>
    tx.lineUpMember.createMany({ data: batch.map(({ basis: _, ...member }) => member) }),
  );
  await inBatches(basis, (data) => tx.basis.createMany({ data }));
}
