import "server-only";
import { z } from "zod";
import type { Transaction } from "@/lib/db/transaction";
import type { Result } from "@/lib/domain/fault";
import { readWhy } from "@/lib/schemas/why";
import type { Operation } from "./obstacle";
import { operate } from "./operate";
import { enterSubmission, leaveSubmission, type Submission } from "./submission";
import { refuse, transact } from "./transact";

export interface OperatedClaim {
  readonly id: string;
  /** The tags that it touched; none when it had been done before. */
  readonly tags: readonly string[];
}

/**
 * Does one thing to one claim, with a reason, once for each key. `prepare` makes the operation inside the transaction, from
 * what there is, and may refuse.
 */
export async function operateOnClaim(
  claimId: string,
  reason: string,
  submission: Submission,
  prepare: (tx: Transaction, why: string) => Promise<Operation> | Operation,
): Promise<Result<OperatedClaim>> {
  const why = readWhy(reason);
  if (!why.ok) return why;
  return transact(async (tx) => {
    const earlier = await enterSubmission(tx, submission);
    if (earlier) return { id: earlier.madeId, tags: [] };
    const known = z.guid().safeParse(claimId).success && (await tx.claim.findUnique({ where: { id: claimId } }));
    if (!known) return refuse({ field: "claim", code: "unknown", noun: "claim" });
    const operation = await prepare(tx, why.value);
    const { done, obstacles, tags } = await operate(tx, submission, [known.id], operation);
    if (done === 0) refuse(...obstacles);
    await leaveSubmission(tx, submission, known.id);
    return { id: known.id, tags };
  });
}
