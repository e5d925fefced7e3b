import "server-only";
import { z } from "zod";
import { loadCatalogFields } from "@/lib/db/catalog-fields";
import { recordId } from "@/lib/db/record-id";
import type { Transaction } from "@/lib/db/transaction";
import type { RecordFields } from "@/lib/domain/record/merge-fields";
import { today } from "@/lib/clock";
import { projectSubjects } from "../project";
import type { Submission } from "../submission";
import { refuse } from "../transact";
import { writeGroup } from "./write-group";
import { writeSource } from "./write-source";

/** What no claim is about: a source by its id, or a group of markets by its code. */
export interface CatalogItem {
  readonly kind: "source" | "market";
  readonly id: string;
}

/** An item that is held until the transaction ends, and what the catalog says of it. */
export interface HeldItem {
  readonly item: CatalogItem;
  /** After the change that it is held for. */
  readonly version: number;
  readonly fields: RecordFields;
}

/** What rests on a change is made anew with it, in one transaction: of more than this there is no telling how long it takes. */
const MOST_SUBJECTS = 500;

/** The code of a group of markets. */
const GROUP = /^[a-z]+(-[a-z]+)*$/;

const raisedSchema = z.array(z.object({ version: z.number().int() })).max(1);

/** Holds an item to change it; null where there is none. */
export async function holdItem(tx: Transaction, item: CatalogItem): Promise<HeldItem | null> {
  const { kind, id } = item;
  const known = kind === "source" ? z.guid().safeParse(id).success : GROUP.test(id);
  if (!known) return null;
  const rows: unknown = await (kind === "source"
    ? tx.$queryRaw`UPDATE "Source" SET version = version + 1 WHERE id = ${id}::uuid RETURNING version`
    : tx.$queryRaw`UPDATE "Market" SET version = version + 1 WHERE code = ${id} RETURNING version`);
  const version = raisedSchema.parse(rows)[0]?.version;
  const fields = version === undefined ? null : await loadCatalogFields(tx, kind, id);
  return version === undefined || fields === null ? null : { item, version, fields };
}

/**
 * Writes what is changed of an item that is held, makes what is believed because of it anew, and enters the revision, whose id
 * it returns. Refused: a name that another has, what the item cannot hold, and a change on which more than 500 records rest.
 */
export async function changeItem(
  tx: Transaction,
  { by, verb, key }: Submission,
  { item: { kind, id }, version, fields }: HeldItem,
  { changed, why }: { readonly changed: RecordFields; readonly why: string },
): Promise<string> {
  const about = await (kind === "source" ? writeSource : writeGroup)(tx, id, changed);
  if (about.subjects.length > MOST_SUBJECTS) refuse({ field: about.field, code: "too-many", max: MOST_SUBJECTS });
  if (about.subjects.length > 0) await projectSubjects(tx, about.subjects, today());
  const before = Object.fromEntries(Object.keys(changed).map((field) => [field, fields[field] ?? null]));
  const of = kind === "source" ? { sourceId: id } : { marketCode: id };
  const row = {
    id: recordId(),
    version,
    verb,
    why,
    byId: by,
    submissionKey: key,
    ...of,
    before,
    after: { ...changed },
  };
  await tx.catalogRevision.create({ data: row, select: { id: true } });
  return row.id;
}
