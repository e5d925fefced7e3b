import "server-only";
import { loadClaimsById } from "@/lib/db/load-claims";
import type { Transaction } from "@/lib/db/transaction";
import { namedIn } from "@/lib/domain/claim/points-to";
import type { DoneChange } from "./load-change";
import { refuseAsMovedOn } from "./rests-upon";

/**
 * What a merge has made a duplicate of nobody sees: a claim that would come to stand there is refused, and one that would be in
 * force again and point there. Where a struck one points is of no account.
 */
export async function refuseMerged(tx: Transaction, { done, versions }: DoneChange): Promise<void> {
  const standing = new Set(done.flatMap(({ claimId, kind }) => (kind === "restore" ? [] : [claimId])));
  const restored = new Set(done.flatMap(({ claimId, kind }) => (kind === "strike" ? [claimId] : [])));
  const claims = await loadClaimsById(tx, [...standing]);
  const ids = claims.flatMap((claim) => (restored.has(claim.id) ? namedIn(claim) : [claim.subject.id]));
  const merged = await tx.device.findFirst({ where: { id: { in: ids }, mergedIntoId: { not: null } } });
  if (!merged) return;
  const version = versions.get(merged.id) ?? 0;
  await refuseAsMovedOn(tx, { subjectId: merged.id, version, touching: (side) => "mergedIntoId" in side });
}
