import "server-only";
import { loadClaimsById } from "@/lib/db/load-claims";
import type { Transaction } from "@/lib/db/transaction";
import { pointsTo } from "@/lib/domain/claim/points-to";
import type { DoneChange } from "./load-change";
import { refuseAsMovedOn } from "./rests-upon";

/** What a merge has made a duplicate of nobody sees: a claim that would come to stand there, or to point there, is refused. */
export async function refuseMerged(tx: Transaction, { done, versions }: DoneChange): Promise<void> {
  const claims = await loadClaimsById(
    tx,
    done.flatMap(({ claimId, kind }) => (kind === "restore" ? [] : [claimId])),
  );
  const ids = claims.flatMap(({ subject, value }) => [subject.id, pointsTo(value)?.id ?? subject.id]);
  const merged = await tx.device.findFirst({ where: { id: { in: ids }, mergedIntoId: { not: null } } });
  if (!merged) return;
  const version = versions.get(merged.id) ?? 0;
  await refuseAsMovedOn(tx, { subjectId: merged.id, version, touching: (side) => "mergedIntoId" in side });
}
