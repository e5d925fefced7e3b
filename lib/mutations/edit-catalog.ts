import "server-only";
import { z } from "zod";
import { tags } from "@/lib/cache-tags";
import { today } from "@/lib/clock";
import { loadCatalogFields } from "@/lib/db/catalog-fields";
import { recordId } from "@/lib/db/record-id";
import type { Transaction } from "@/lib/db/transaction";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import type { Result } from "@/lib/domain/fault";
import { mergeFields, type RecordFields } from "@/lib/domain/record/merge-fields";
import { readWhy } from "@/lib/schemas/why";
import type { RecordEdit } from "./edit-record";
import { writeGroup } from "./edit/write-group";
import { writeSource } from "./edit/write-source";
import { notifyTags } from "./notify-tags";
import { projectSubjects } from "./project";
import { enterSubmission, leaveSubmission, type Submission } from "./submission";
import { refuse, transact } from "./transact";

/** What no claim is about: a source by its id, or a group of markets by its code. */
export interface CatalogItem {
  readonly kind: "source" | "market";
  readonly id: string;
}

export interface EditedItem {
  /** The tags that it touched; none when it had been done before. */
  readonly tags: readonly string[];
}

/** Who speaks, and what a group holds, bears on any page. */
const TOUCHED = [tags.everything];
/** What rests on a change is made anew with it, in one transaction: of more than this there is no telling how long it takes. */
const MOST_SUBJECTS = 500;

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
    const version = await raiseVersion(tx, item);
    const theirs = version === null ? null : await loadCatalogFields(tx, item.kind, item.id);
    if (version === null || theirs === null) return refuse({ field: "", code: "unknown", noun: item.kind });
    const seen = version === edit.version + 1 ? theirs : edit.seen;
    const { changed, overtaken } = mergeFields(seen, theirs, edit.typed);
    if (overtaken.length > 0) refuse(...overtaken.map((field) => ({ code: "overtaken", ...field }) as const));
    if (Object.keys(changed).length === 0) refuse({ field: "", code: "unchanged" });
    const about = await (item.kind === "source" ? writeSource : writeGroup)(tx, item.id, changed);
    if (about.subjects.length > MOST_SUBJECTS) refuse({ field: about.field, code: "too-many", max: MOST_SUBJECTS });
    if (about.subjects.length > 0) await projectSubjects(tx, about.subjects, today());
    const id = await enterRevision(tx, submission, { item, version, before: theirs, changed, why: reason.value });
    await leaveSubmission(tx, submission, id);
    await notifyTags(tx, TOUCHED);
    return { tags: TOUCHED };
  });
}

/** The code of a group of markets. */
const GROUP = /^[a-z]+(-[a-z]+)*$/;

const raisedSchema = z.array(z.object({ version: z.number().int() })).max(1);

/** Holds the row until the transaction ends. Null where there is none. */
async function raiseVersion(tx: Transaction, { kind, id }: CatalogItem): Promise<number | null> {
  const known = kind === "source" ? z.guid().safeParse(id).success : GROUP.test(id);
  if (!known) return null;
  const rows: unknown = await (kind === "source"
    ? tx.$queryRaw`UPDATE "Source" SET version = version + 1 WHERE id = ${id}::uuid RETURNING version`
    : tx.$queryRaw`UPDATE "Market" SET version = version + 1 WHERE code = ${id} RETURNING version`);
  return raisedSchema.parse(rows)[0]?.version ?? null;
}

interface CatalogChanged {
  readonly item: CatalogItem;
  readonly version: number;
  readonly before: RecordFields;
  readonly changed: RecordFields;
  readonly why: string;
}

async function enterRevision(
  tx: Transaction,
  { by, verb }: Submission,
  { item: { kind, id }, version, before, changed, why }: CatalogChanged,
): Promise<string> {
  const was = Object.fromEntries(Object.keys(changed).map((field) => [field, before[field] ?? null]));
  const of = kind === "source" ? { sourceId: id } : { marketCode: id };
  const row = { id: recordId(), version, verb, why, byId: by, ...of, before: was, after: { ...changed } };
  await tx.catalogRevision.create({ data: row, select: { id: true } });
  return row.id;
}
