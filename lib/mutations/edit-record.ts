import "server-only";
import { z } from "zod";
import { tags } from "@/lib/cache-tags";
import { loadCatalogFields } from "@/lib/db/catalog-fields";
import type { Transaction } from "@/lib/db/transaction";
import type { SubjectKind } from "@/lib/domain/claim/claim";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import type { Result } from "@/lib/domain/fault";
import { mergeFields, type RecordFields } from "@/lib/domain/record/merge-fields";
import { readWhy } from "@/lib/schemas/why";
import { heldWith } from "./edit/held-with";
import { projectEdited } from "./edit/project-edited";
import { writeFields } from "./edit/write-fields";
import { notifyTags } from "./notify-tags";
import { slugOf } from "./record-address";
import type { RenamedRecord } from "./rename-record";
import { reviseRecord } from "./revise";
import { lockSubjects } from "./subjects";
import { enterSubmission, leaveSubmission, type Submission } from "./submission";
import { refuse, transact } from "./transact";

/** What an edit began with, and what it is to come to. */
export interface RecordEdit {
  /** The record's version when the form was opened, and what its fields held then. */
  readonly version: number;
  readonly seen: RecordFields;
  readonly typed: RecordFields;
}

/** A link to a record may stand on any page. */
const TOUCHED = [tags.everything];

/**
 * Changes what the catalog says of a record: its working name, form factor, series, home market and the like. What others have
 * changed meanwhile stays; a field that they changed otherwise is refused as `overtaken`. Refused too: nothing changed.
 */
export async function editRecord(
  kind: SubjectKind,
  id: string,
  edit: RecordEdit,
  why: string,
  by: EditorId | null,
  key: string,
): Promise<Result<RenamedRecord>> {
  const reason = readWhy(why);
  if (!reason.ok) return reason;
  const submission: Submission = { by, key, verb: "editRecord" };
  return transact(async (tx) => {
    const earlier = await enterSubmission(tx, submission);
    if (earlier) return { id: earlier.madeId, slug: (await slugOf(tx, kind, earlier.madeId)) ?? "", tags: [] };
    const isId = z.guid().safeParse(id).success;
    const versions = isId
      ? await lockSubjects(tx, [id], await heldWith(tx, kind, id, edit))
      : new Map<string, number>();
    const theirs = versions.size > 0 ? await loadCatalogFields(tx, kind, id) : null;
    if (theirs === null) return refuse({ field: "", code: "unknown", noun: kind });
    // Nothing was written since: then the record was what it is now, whatever the form says that it was.
    const seen = versions.get(id) === edit.version + 1 ? theirs : edit.seen;
    const { changed, overtaken } = mergeFields(seen, theirs, edit.typed);
    if (overtaken.length > 0) refuse(...overtaken.map((field) => ({ code: "overtaken", ...field }) as const));
    if (Object.keys(changed).length === 0) refuse({ field: "", code: "unchanged" });
    await write(tx, submission, { kind, id, changed, versions, why: reason.value });
    return { id, slug: (await slugOf(tx, kind, id)) ?? "", tags: TOUCHED };
  });
}

interface Writing {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly changed: RecordFields;
  readonly versions: ReadonlyMap<string, number>;
  readonly why: string;
}

async function write(tx: Transaction, submission: Submission, { kind, id, changed, versions, why }: Writing) {
  const { before, after } = await writeFields(tx, kind, id, changed);
  await projectEdited(tx, kind, id, Object.keys(changed));
  await reviseRecord(tx, submission, { versions, before, after, why });
  await leaveSubmission(tx, submission, id);
  await notifyTags(tx, TOUCHED);
}
