import "server-only";
import { z } from "zod";
import type { Transaction } from "@/lib/db/transaction";
import type { Result } from "@/lib/domain/fault";
import { readWhy } from "@/lib/schemas/why";
import { doneSince } from "./done-since";
import type { Operation } from "./obstacle";
import { operate } from "./operate";
import { enterSubmission, leaveSubmission, type Submission } from "./submission";
import { refuse, transact } from "./transact";

export interface OperatedClaim {
  readonly id: string;
  /** The tags that it touched; none when it had been done before. */
  readonly tags: readonly string[];
}

/** `seen`: what a form saw that had been done to the claim (`SeenOperation`); without it, nothing is compared. */
type SeenSubmission = Submission & { readonly seen: string | undefined };

/**
 * Does one thing to one claim, with a reason, once for each key. What others have done to it since is told, and nothing written. `prepare` makes the operation inside the transaction, from
 * what there is, and may refuse.
 */
export async function operateOnClaim(
  claimId: string,
  reason: string,
  submission: SeenSubmission,
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
    const since =
      submission.seen === undefined
        ? null
        : await doneSince(tx, known.id, submission, { seen: submission.seen, kind: operation.kind });
    if (since !== null) refuse(since, ...obstacles);
    if (done === 0) refuse(...obstacles);
    await leaveSubmission(tx, submission, known.id);
    return { id: known.id, tags };
  });
}
