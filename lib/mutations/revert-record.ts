import "server-only";
import { z } from "zod";
import { tags } from "@/lib/cache-tags";
import { columnsAt, type ThenAndNow } from "@/lib/db/columns-at";
import type { Transaction } from "@/lib/db/transaction";
import type { SubjectKind } from "@/lib/domain/claim/claim";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import type { Result } from "@/lib/domain/fault";
import type { EditedKind } from "@/lib/domain/record/edited-kind";
import { readWhy } from "@/lib/schemas/why";
import { changeItem, holdItem } from "./edit/catalog-revision";
import { notifyTags } from "./notify-tags";
import { reviseRecord } from "./revise";
import { lockSubjects } from "./subjects";
import { enterSubmission, leaveSubmission, type Submission } from "./submission";
import { refuse, transact } from "./transact";
import { heldToSetBack } from "./undo/held-to-set-back";
import { projectColumns } from "./undo/project-restored";
import { setColumns } from "./undo/restore-catalog";

/** What is brought back, and to when. */
export interface Reverting {
  readonly kind: EditedKind;
  /** Of a group of markets its code. */
  readonly id: string;
  /** The version that it is to be as of again. */
  readonly version: number;
  /** The version that the form showed as today's. */
  readonly seen: number;
  /** The columns that are meant; the others stay as they are. */
  readonly columns: readonly string[];
}

export interface RevertedRecord {
  /** The tags that it touched; none when it had been done before. */
  readonly tags: readonly string[];
}

/** A link to it may stand on any page. */
const TOUCHED = [tags.everything];

/**
 * Makes the catalog say of a record, a source or a group what it said at an earlier version, as a change of its own: whoever
 * changed it since keeps that in the history. What claims say, and its address, stay. Refused: nothing chosen that differs, what
 * was changed since the form was opened, a duplicate, and a name that another has by now.
 */
export async function revertRecord(
  to: Reverting,
  why: string,
  by: EditorId | null,
  key: string,
): Promise<Result<RevertedRecord>> {
  const reason = readWhy(why);
  if (!reason.ok) return reason;
  const submission: Submission = { by, key, verb: "revertRecord" };
  return transact(async (tx) => {
    if (await enterSubmission(tx, submission)) return { tags: [] };
    const { kind } = to;
    const madeId =
      kind === "source" || kind === "market"
        ? await revertItem(tx, submission, { ...to, kind, why: reason.value })
        : await revertSubject(tx, submission, { ...to, kind, why: reason.value });
    await leaveSubmission(tx, submission, madeId);
    await notifyTags(tx, TOUCHED);
    return { tags: TOUCHED };
  });
}

interface ToRevert<Kind extends EditedKind> extends Reverting {
  readonly kind: Kind;
  readonly why: string;
}

async function revertSubject(
  tx: Transaction,
  submission: Submission,
  { kind, id, why, ...to }: ToRevert<SubjectKind>,
): Promise<string> {
  const known = z.guid().safeParse(id).success ? await tx.subject.findUnique({ where: { id, kind } }) : null;
  if (!known) return refuse({ field: "", code: "unknown", noun: kind });
  const before = await columnsAt(tx, kind, id, to.version);
  const versions = await lockSubjects(tx, [id], await heldToSetBack(tx, { kind, id }, before.then));
  if (versions.get(id) !== to.seen + 1) refuse({ field: "", code: "changed-meanwhile" });
  if (await tx.device.findUnique({ where: { id, mergedIntoId: { not: null } } })) refuse({ field: "", code: "merged" });
  const { then, now } = chosen(to, await columnsAt(tx, kind, id, to.version));
  if (!(await setColumns(tx, { kind, id }, { from: now, to: then }))) refuse({ field: "", code: "not-undoable" });
  await projectColumns(tx, { kind, id }, Object.keys(then));
  await reviseRecord(tx, submission, { versions, before: now, after: then, why });
  return id;
}

async function revertItem(
  tx: Transaction,
  submission: Submission,
  { kind, id, why, ...to }: ToRevert<"source" | "market">,
): Promise<string> {
  const held = await holdItem(tx, { kind, id });
  if (held === null) return refuse({ field: "", code: "unknown", noun: kind });
  if (held.version !== to.seen + 1) refuse({ field: "", code: "changed-meanwhile" });
  const { then } = chosen(to, await columnsAt(tx, kind, id, to.version));
  const changed = Object.fromEntries(Object.entries(then).map(([field, value]) => [field, value as string | null]));
  return changeItem(tx, submission, held, { changed, why });
}

/** Refuses where nothing of it differs from today. */
function chosen({ columns }: Pick<Reverting, "columns">, { then, now }: ThenAndNow): ThenAndNow {
  const of = (side: ThenAndNow["then"]) =>
    Object.fromEntries(Object.entries(side).filter(([name]) => columns.includes(name)));
  if (Object.keys(of(then)).length === 0) refuse({ field: "columns", code: "unchanged" });
  return { then: of(then), now: of(now) };
}
