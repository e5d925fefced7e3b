import "server-only";
import { z } from "zod";
import { today } from "@/lib/clock";
import type { Transaction } from "@/lib/db/transaction";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import type { Result } from "@/lib/domain/fault";
import { readAcceptance } from "@/lib/schemas/acceptance";
import { readWhy } from "@/lib/schemas/why";
import { type OperatedClaim, operateOnClaim } from "./operate-on-claim";
import { operate } from "./operate";
import { enterSubmission, leaveSubmission, type Submission } from "./submission";
import { refuse, transact } from "./transact";

/** Puts one claim that waits for review in force. Readers see it from then on, and not as of an earlier record. */
export async function acceptClaim(
  claimId: string,
  remark: string,
  by: EditorId,
  key: string,
  seen?: string,
): Promise<Result<OperatedClaim>> {
  const why = readAcceptance(remark);
  if (!why.ok) return why;
  return operateOnClaim(claimId, why.value, { by, key, verb: "acceptClaim", seen }, (_, reason) => ({
    kind: "accept",
    why: reason,
    effectiveOn: today(),
  }));
}

/** Puts all that was recorded with a submission and still waits in force. */
export async function acceptRecorded(
  submissionKey: string,
  remark: string,
  by: EditorId,
  key: string,
): Promise<Result<OperatedClaim>> {
  const why = readAcceptance(remark);
  return why.ok ? review(submissionKey, "accept", why.value, { by, key, verb: "acceptRecorded" }) : why;
}

/** Strikes all that was recorded with a submission and still waits: its author sees why, readers never saw it. */
export async function refuseRecorded(
  submissionKey: string,
  reason: string,
  by: EditorId,
  key: string,
): Promise<Result<OperatedClaim>> {
  const why = readWhy(reason);
  return why.ok ? review(submissionKey, "strike", why.value, { by, key, verb: "refuseRecorded" }) : why;
}

/** Refused: what waits no more, since another editor was first. */
function review(
  submissionKey: string,
  kind: "accept" | "strike",
  why: string,
  submission: Submission,
): Promise<Result<OperatedClaim>> {
  return transact(async (tx) => {
    const earlier = await enterSubmission(tx, submission);
    if (earlier) return { id: earlier.madeId, tags: [] };
    const waiting = z.guid().safeParse(submissionKey).success ? await holdWaiting(tx, submissionKey) : [];
    const { done, tags } = await operate(tx, submission, waiting, { kind, why, effectiveOn: today() });
    if (done === 0) refuse({ field: "", code: "reviewed-already" });
    await leaveSubmission(tx, submission, submissionKey);
    return { id: submissionKey, tags };
  });
}

/** The claims that wait, once nobody else decides on them: of two editors at once the second finds none. */
async function holdWaiting(tx: Transaction, submissionKey: string): Promise<string[]> {
  await tx.$queryRaw`SELECT "key" FROM "Submission" WHERE "key" = ${submissionKey}::uuid FOR NO KEY UPDATE`;
  const claims = await tx.claim.findMany({ where: { submissionKey, reviewed: false }, select: { id: true } });
  return claims.map(({ id }) => id);
}
