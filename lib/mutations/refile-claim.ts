import "server-only";
import { today } from "@/lib/clock";
import type { Transaction } from "@/lib/db/transaction";
import type { Subject } from "@/lib/domain/claim/claim";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import type { Result } from "@/lib/domain/fault";
import { type OperatedClaim, operateOnClaim } from "./operate-on-claim";
import { refuse } from "./transact";

/**
 * Files a claim under another subject, and keeps where it was: as recorded before, it stays there. A device that was merged
 * stands for the one it was merged into. Refused, at `to`: a subject of none, one that such a claim cannot be about, and the
 * one that it is about.
 */
export function refileClaim(
  claimId: string,
  to: Subject,
  why: string,
  by: EditorId | null,
  key: string,
  seen?: string,
): Promise<Result<OperatedClaim>> {
  return operateOnClaim(claimId, why, { by, key, verb: "refileClaim", seen }, async (tx, reason) => ({
    kind: "refile",
    to: await resolveSubject(tx, to),
    why: reason,
    effectiveOn: today(),
  }));
}

async function resolveSubject(tx: Transaction, { kind, id }: Subject): Promise<Subject> {
  const row = await tx.subject.findUnique({ where: { id }, select: { kind: true, device: true } });
  if (row?.kind !== kind) return refuse({ field: "to", code: "unknown", noun: kind });
  return { kind, id: row.device?.mergedIntoId ?? id };
}
