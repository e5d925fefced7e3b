import "server-only";
import { z } from "zod";
import { today } from "@/lib/clock";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import type { Result } from "@/lib/domain/fault";
import type { Day } from "@/lib/domain/window/window";
import { readWhy } from "@/lib/schemas/why";
import { operate, type Operation } from "./operate";
import { enterSubmission, leaveSubmission, type Submission } from "./submission";
import { refuse, transact } from "./transact";

export interface OperatedClaim {
  readonly id: string;
  /** The tags that it touched; none when it had been done before. */
  readonly tags: readonly string[];
}

/** Takes a claim that was recorded wrongly out of every view. `why` is shown for good; `key` makes it happen once. */
export function strikeClaim(
  claimId: string,
  why: string,
  by: EditorId | null,
  key: string,
): Promise<Result<OperatedClaim>> {
  return operateOnClaim(claimId, { kind: "strike", why, effectiveOn: today() }, { by, key, verb: "strikeClaim" });
}

/** Undoes a strike, or a withdrawal where there is no strike. */
export function restoreClaim(
  claimId: string,
  why: string,
  by: EditorId | null,
  key: string,
): Promise<Result<OperatedClaim>> {
  return operateOnClaim(claimId, { kind: "restore", why, effectiveOn: today() }, { by, key, verb: "restoreClaim" });
}

/** Notes that its source took a claim back on the day `on`: until then it stays known to have been said. */
export function withdrawClaim(
  claimId: string,
  on: Day,
  why: string,
  by: EditorId | null,
  key: string,
): Promise<Result<OperatedClaim>> {
  return operateOnClaim(claimId, { kind: "withdraw", why, effectiveOn: on }, { by, key, verb: "withdrawClaim" });
}

async function operateOnClaim(
  claimId: string,
  operation: Operation,
  submission: Submission,
): Promise<Result<OperatedClaim>> {
  const why = readWhy(operation.why);
  if (!why.ok) return why;
  return transact(async (tx) => {
    const earlier = await enterSubmission(tx, submission);
    if (earlier) return { id: earlier.madeId, tags: [] };
    const known = z.guid().safeParse(claimId).success && (await tx.claim.findUnique({ where: { id: claimId } }));
    if (!known) return refuse({ field: "claim", code: "unknown", noun: "claim" });
    const { done, tags } = await operate(tx, submission, [known.id], { ...operation, why: why.value });
    if (done === 0) refuse({ field: "claim", code: operation.kind === "restore" ? "not-struck" : "already-struck" });
    await leaveSubmission(tx, submission, known.id);
    return { id: known.id, tags };
  });
}
