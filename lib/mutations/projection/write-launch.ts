import "server-only";
import type { Transaction } from "@/lib/db/transaction";
import type { launchProjection } from "./launch-projection";

type LaunchProjection = ReturnType<typeof launchProjection>;

/** Puts the projected rows of a launch in the place of those that are there. */
export async function writeLaunch(tx: Transaction, id: string, projection: LaunchProjection): Promise<void> {
  const { launch, basis, lineUp } = projection;
  await tx.basis.deleteMany({ where: { launchId: id } });
  await tx.lineUpMember.deleteMany({ where: { launchId: id } });
  await tx.launchEvent.update({ where: { id }, data: launch, select: { id: true } });
  const members = await tx.lineUpMember.createManyAndReturn({
    data: lineUp.map(({ deviceId, seriesId, holds, certainty }) => ({
      launchId: id,
      deviceId,
      seriesId,
      holds,
      certainty,
    })),
    select: { id: true, deviceId: true, seriesId: true },
  });
  const memberIds = new Map(members.map((row) => [row.deviceId ?? row.seriesId, row.id]));
  await tx.basis.createMany({
    data: [
      ...basis.map((row) => ({ ...row, launchId: id })),
      ...lineUp.flatMap((member) => {
        const lineUpMemberId = memberIds.get(member.deviceId ?? member.seriesId) ?? null;
        return member.basis.map((row) => ({ ...row, lineUpMemberId }));
      }),
    ],
  });
}
