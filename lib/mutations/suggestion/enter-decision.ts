import "server-only";
import { z } from "zod";
import { machineNow } from "@/lib/clock";
import { recordId } from "@/lib/db/record-id";
import type { Transaction } from "@/lib/db/transaction";
import { column } from "@/lib/db/words";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import type { Decision } from "@/lib/domain/suggestion/suggestion";
import { AS_RECORDED } from "@/lib/schemas/taking-up";
import { mayReview, type Submission } from "../submission";
import { refuse } from "../transact";

interface DecisionToEnter {
  readonly id: string;
  readonly kind: Decision;
  readonly why: string;
}

/** Enters a decision and what it makes of the suggestion. Of two editors at once the second is told that it waits no more. */
export async function enterDecision(
  tx: Transaction,
  by: { readonly by: EditorId; readonly key: string },
  decision: DecisionToEnter,
): Promise<void> {
  if (await decided(tx, by, decision)) return;
  const known = isId(decision.id) && (await tx.suggestion.count({ where: { id: decision.id } })) > 0;
  if (!known) refuse({ field: "", code: "unknown", noun: "suggestion" });
  refuse({ field: "", code: decision.kind === "reopen" ? "unchanged" : "reviewed-already" });
}

/**
 * Notes that a suggestion was taken up by what is being recorded, under the same key. What a contributor records decides
 * nothing, nor does it matter to a recording that somebody else was first; where they dismissed it, it was taken up all the same.
 */
export async function takeUpByRecording(tx: Transaction, { by, key }: Submission, id: string | null): Promise<void> {
  if (id === null || by === null || !(await mayReview(tx, by))) return;
  const decision = { id, kind: "take-up", why: AS_RECORDED } as const;
  if (await decided(tx, { by, key }, decision)) return;
  const last = isId(id) ? await lastDecision(tx, id) : null;
  if (last?.kind === "dismiss") await note(tx, { by, key }, decision);
}

/**
 * Takes back what a change decided that is undone: what was taken up by recording waits again, and is taken up again where the
 * undoing is undone. Where somebody has decided since, theirs stands; where a script undoes, nobody decides.
 */
export async function takeBackDecision(
  tx: Transaction,
  { by, key }: Submission,
  undone: { readonly key: string; readonly why: string },
): Promise<void> {
  if (by === null) return;
  const made = await tx.suggestionDecision.findFirst({ where: { submissionKey: undone.key } });
  if (!made) return;
  if ((await lastDecision(tx, made.suggestionId))?.id !== made.id) return;
  const kind = made.kind === "reopen" ? "take-up" : "reopen";
  await decided(tx, { by, key }, { id: made.suggestionId, kind, why: undone.why });
}

/** False for what waits no more, for the reopening of what waits, and for what is no suggestion. */
async function decided(
  tx: Transaction,
  { by, key }: { readonly by: EditorId; readonly key: string },
  { id, kind, why }: DecisionToEnter,
): Promise<boolean> {
  if (!isId(id)) return false;
  const opens = kind === "reopen";
  const { count } = await tx.suggestion.updateMany({ where: { id, open: !opens }, data: { open: opens } });
  if (count === 0) return false;
  await note(tx, { by, key }, { id, kind, why });
  return true;
}

async function note(
  tx: Transaction,
  { by, key }: { readonly by: EditorId; readonly key: string },
  { id, kind, why }: DecisionToEnter,
): Promise<void> {
  const made = { id: recordId(), at: machineNow(), byId: by, submissionKey: key };
  await tx.suggestionDecision.create({ data: { ...made, suggestionId: id, kind: column(kind), why } });
}

function lastDecision(tx: Transaction, suggestionId: string) {
  return tx.suggestionDecision.findFirst({ where: { suggestionId }, orderBy: [{ at: "desc" }, { id: "desc" }] });
}

function isId(text: string): boolean {
  return z.guid().safeParse(text).success;
}
