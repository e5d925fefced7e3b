import "server-only";
import { tags } from "@/lib/cache-tags";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import type { Result } from "@/lib/domain/fault";
import { mergeFields } from "@/lib/domain/record/merge-fields";
import { readWhy } from "@/lib/schemas/why";
import type { RecordEdit } from "./edit-record";
import { type CatalogItem, changeItem, holdItem } from "./edit/catalog-revision";
import { notifyTags } from "./notify-tags";
import { enterSubmission, leaveSubmission, type Submission } from "./submission";
import { refuse, transact } from "./transact";

export interface EditedItem {
  /** The tags that it touched; none when it had been done before. */
  readonly tags: readonly string[];
}

/** Who speaks, and what a group holds, bears on any page. */
const TOUCHED = [tags.everything];

/**
 * Changes what the catalog says of a source or a group of markets, as `editRecord` does of a record; with a source's kind or a
 * group's members all that is believed of what it was said of. Refused too where that is of more than 500 records.
 */
export async function editCatalog(
  item: CatalogItem,
  edit: RecordEdit,
  why: string,
  by: EditorId | null,
  key: string,
): Promise<Result<EditedItem>> {
  const reason = readWhy(why);
  if (!reason.ok) return reason;
  const submission: Submission = { by, key, verb: item.kind === "source" ? "editSource" : "editGroup" };
  return transact(async (tx) => {
    if (await enterSubmission(tx, submission)) return { tags: [] };
    const held = await holdItem(tx, item);
    if (held === null) return refuse({ field: "", code: "unknown", noun: item.kind });
    const seen = held.version === edit.version + 1 ? held.fields : edit.seen;
    const { changed, overtaken } = mergeFields(seen, held.fields, edit.typed);
    if (overtaken.length > 0) refuse(...overtaken.map((field) => ({ code: "overtaken", ...field }) as const));
    if (Object.keys(changed).length === 0) refuse({ field: "", code: "unchanged" });
    await leaveSubmission(tx, submission, await changeItem(tx, submission, held, { changed, why: reason.value }));
    await notifyTags(tx, TOUCHED);
    return { tags: TOUCHED };
  });
}
