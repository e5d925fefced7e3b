import "server-only";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import type { Result } from "@/lib/domain/fault";
import type { Decision } from "@/lib/domain/suggestion/suggestion";
import { readTakingUp } from "@/lib/schemas/taking-up";
import { readWhy } from "@/lib/schemas/why";
import { enterSubmission, leaveSubmission, type Submission } from "../submission";
import { transact } from "../transact";
import { enterDecision } from "./enter-decision";

/** What a decision answers: no reader's page knows of suggestions, and so nothing is refreshed. */
export type Decided = Result<{ readonly id: string; readonly tags: readonly string[] }>;

/** Notes that something came of a suggestion. The remark may be left out. Refused: one that does not wait. */
export async function takeUpSuggestion(id: string, remark: string, by: EditorId, key: string): Promise<Decided> {
  const why = readTakingUp(remark);
  return why.ok ? decide(id, "take-up", why.value, { by, key, verb: "takeUpSuggestion" }) : why;
}

/** Lays a suggestion aside, for a reason. Refused: one that does not wait. */
export async function dismissSuggestion(id: string, reason: string, by: EditorId, key: string): Promise<Decided> {
  const why = readWhy(reason);
  return why.ok ? decide(id, "dismiss", why.value, { by, key, verb: "dismissSuggestion" }) : why;
}

/** Takes a decision back: the suggestion waits again, where it waited before. Refused: one that waits. */
export async function reopenSuggestion(id: string, reason: string, by: EditorId, key: string): Promise<Decided> {
  const why = readWhy(reason);
  return why.ok ? decide(id, "reopen", why.value, { by, key, verb: "reopenSuggestion" }) : why;
}

function decide(id: string, kind: Decision, why: string, submission: Submission & { by: EditorId }): Promise<Decided> {
  return transact(async (tx) => {
    const earlier = await enterSubmission(tx, submission);
    if (earlier) return { id: earlier.madeId, tags: [] };
    await enterDecision(tx, submission, { id, kind, why });
    await leaveSubmission(tx, submission, id);
    return { id, tags: [] };
  });
}
