import "server-only";
import { today } from "@/lib/clock";
import { loadClaimsById } from "@/lib/db/load-claims";
import type { Transaction } from "@/lib/db/transaction";
import type { Evidence, Verdict } from "@/lib/domain/claim/claim";
import { standingOf } from "@/lib/domain/claim/in-force";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import type { Result } from "@/lib/domain/fault";
import { readEvidence } from "@/lib/schemas/claim-operation";
import { resolveDocument } from "./launch/resolve-source";
import { type OperatedClaim, operateOnClaim } from "./operate-on-claim";
import { refuse } from "./transact";

/**
 * Notes how a claim turned out, and what shows it: a claim that settled it, a page, or both. Verdicts are kept; the last one
 * stands. Refused: no evidence, a claim as evidence of itself, one that is none or struck, and a verdict on a struck claim.
 */
export async function judgeClaim(
  claimId: string,
  verdict: Verdict,
  evidence: Evidence,
  why: string,
  by: EditorId | null,
  key: string,
  seen?: string,
): Promise<Result<OperatedClaim>> {
  const read = readEvidence({ claimId: evidence.claimId ?? "", url: evidence.url ?? "" });
  if (!read.ok) return read;
  return operateOnClaim(claimId, why, { by, key, verb: "judgeClaim", seen }, async (tx, reason) => ({
    ...{ kind: "verdict", verdict, why: reason, effectiveOn: today() },
    evidenceClaimId: await settling(tx, read.value.claimId, claimId),
    evidenceDocumentId: await resolveDocument(tx, read.value.url),
  }));
}

async function settling(tx: Transaction, id: string | null, judged: string): Promise<string | null> {
  if (id === null) return null;
  if (id === judged.toLowerCase()) return refuse({ field: "evidence.claimId", code: "twice" });
  const [claim] = await loadClaimsById(tx, [id]);
  const known = claim && !standingOf(claim, { statedBy: today(), recordedBy: null }).struck;
  return known ? id : refuse({ field: "evidence.claimId", code: "unknown", noun: "claim" });
}
