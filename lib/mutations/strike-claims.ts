import "server-only";
import { z } from "zod";
import { today } from "@/lib/clock";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import type { Result } from "@/lib/domain/fault";
import { readWhy } from "@/lib/schemas/why";
import type { OperatedClaim } from "./operate-on-claim";
import { operate } from "./operate";
import { enterSubmission, leaveSubmission, type Submission } from "./submission";
import { refuse, transact } from "./transact";

/** More are struck in several goes: they are locked at once. */
const MOST = 200;

/**
 * Takes several claims that were recorded wrongly out of every view, for one reason and in one transaction; those that were
 * struck meanwhile are left as they are. Refused: none chosen, none that can be struck. Answers with the first.
 */
export async function strikeClaims(
  claimIds: readonly string[],
  reason: string,
  by: EditorId | null,
  key: string,
): Promise<Result<OperatedClaim>> {
  const why = readWhy(reason);
  if (!why.ok) return why;
  const submission: Submission = { by, key, verb: "strikeClaims" };
  return transact(async (tx) => {
    const earlier = await enterSubmission(tx, submission);
    if (earlier) return { id: earlier.madeId, tags: [] };
    const ids = claimIds.filter((id) => z.guid().safeParse(id).success);
    const [first] = ids;
    if (first === undefined) return refuse({ field: "claims", code: "required" });
    if (ids.length > MOST) return refuse({ field: "claims", code: "too-many", max: MOST });
    const operation = { kind: "strike", why: why.value, effectiveOn: today() } as const;
    const { done, tags } = await operate(tx, submission, ids, operation);
    if (done === 0) refuse({ field: "claims", code: "already-struck" });
    await leaveSubmission(tx, submission, first);
    return { id: first, tags };
  });
}
