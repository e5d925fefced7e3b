import "server-only";
import { z } from "zod";
import { today } from "@/lib/clock";
import { withUndoings } from "@/lib/db/standing-undo";
import type { Transaction } from "@/lib/db/transaction";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import type { Result } from "@/lib/domain/fault";
import { readWhy } from "@/lib/schemas/why";
import type { Operation } from "./obstacle";
import { operate } from "./operate";
import type { RecordedLaunch } from "./record-launch";
import { enterSubmission, leaveSubmission, type Submission } from "./submission";
import { refuse, transact } from "./transact";

/**
 * Strikes a launch that was recorded wrongly as it was recorded: every claim about it, and those about its devices that came
 * with the same form. Without a claim in force it is not listed, and readers do not see it.
 */
export function strikeLaunch(
  launchId: string,
  why: string,
  by: EditorId | null,
  key: string,
): Promise<Result<RecordedLaunch>> {
  return operateOnLaunch(launchId, "strike", why, { by, key, verb: "strikeLaunch" });
}

/** Undoes the last `strikeLaunch`: what it struck comes back, and what had been struck before stays struck. */
export function restoreLaunch(
  launchId: string,
  why: string,
  by: EditorId | null,
  key: string,
): Promise<Result<RecordedLaunch>> {
  return operateOnLaunch(launchId, "restore", why, { by, key, verb: "restoreLaunch" });
}

async function operateOnLaunch(
  launchId: string,
  kind: "strike" | "restore",
  reason: string,
  submission: Submission,
): Promise<Result<RecordedLaunch>> {
  const why = readWhy(reason);
  if (!why.ok) return why;
  return transact(async (tx) => {
    const earlier = await enterSubmission(tx, submission);
    const id = earlier?.madeId ?? launchId;
    const select = { id: true, slug: true } as const;
    const launch = z.guid().safeParse(id).success && (await tx.launchEvent.findUnique({ where: { id }, select }));
    if (!launch) return refuse({ field: "launch", code: "unknown", noun: "launch" });
    if (earlier) return { ...launch, tags: [] };
    const operation: Operation = { kind, why: why.value, effectiveOn: today() };
    const claims = kind === "strike" ? await recordedWith(tx, launch.id) : await struckLast(tx, launch.id);
    const { done, tags } = await operate(tx, submission, claims, operation);
    if (done === 0) refuse({ field: "launch", code: kind === "strike" ? "already-struck" : "not-struck" });
    await leaveSubmission(tx, submission, launch.id);
    return { ...launch, tags };
  });
}

async function recordedWith(tx: Transaction, launchId: string): Promise<string[]> {
  const forms = await tx.submission.findMany({
    where: { madeId: launchId, verb: "recordLaunch" },
    select: { key: true },
  });
  const submissionKey = { in: forms.map(({ key }) => key) };
  const claims = await tx.claim.findMany({
    where: { OR: [{ subjectId: launchId }, { submissionKey }] },
    select: { id: true },
  });
  return claims.map(({ id }) => id);
}

/** Those of the last strike that nothing else was done to since: to strike, restore and undo the whole launch changes none of them. */
async function struckLast(tx: Transaction, launchId: string): Promise<string[]> {
  const strikes = await tx.submission.findMany({
    where: { madeId: launchId, verb: { in: ["strikeLaunch", "restoreLaunch"] } },
    orderBy: { at: "asc" },
    select: { key: true, verb: true },
  });
  const strike = strikes.findLast(({ verb }) => verb === "strikeLaunch");
  if (!strike) return [];
  const keys = await withUndoings(
    tx,
    strikes.map(({ key }) => key),
  );
  const struck = await tx.claimOp.findMany({ where: { submissionKey: strike.key }, select: { claimId: true } });
  const claimId = { in: struck.map((operation) => operation.claimId) };
  const done = await tx.claimOp.findMany({ where: { claimId }, orderBy: [{ at: "asc" }, { id: "asc" }] });
  const last = new Map(done.map((operation) => [operation.claimId, operation.submissionKey]));
  return [...last].flatMap(([id, key]) => (key !== null && keys.has(key) ? [id] : []));
}
