import "server-only";
import type { Transaction } from "@/lib/db/transaction";
import type { MergedDevice } from "./resolve-pair";

/**
 * Leads every address of a duplicate straight to the device that stays, those of its own former duplicates included. What the
 * catalog knew of the one and not of the other is kept.
 */
export async function redirectDuplicate(tx: Transaction, from: MergedDevice, into: MergedDevice): Promise<void> {
  const duplicates = { OR: [{ id: from.id }, { mergedIntoId: from.id }] };
  await tx.device.updateMany({ where: duplicates, data: { mergedIntoId: into.id } });
  await tx.slugRedirect.updateMany({ where: { kind: "device", subjectId: from.id }, data: { subjectId: into.id } });
  const name = into.name ?? from.name;
  const seriesId = into.seriesId ?? (from.brandId === into.brandId ? from.seriesId : null);
  await tx.device.update({ where: { id: into.id }, data: { name, seriesId }, select: { id: true } });
}
