import "server-only";
import type { Transaction } from "@/lib/db/transaction";
import type { Subject } from "@/lib/domain/claim/claim";
import { projectEdited } from "../edit/project-edited";
import type { CatalogStep } from "./restore-catalog";

/** What a form calls the columns that name another record. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ["seriesId", "series"],
  ["parentId", "parent"],
]);

/** Makes what rests on columns that were set back what it was: as when they are edited. */
export async function projectRestored(tx: Transaction, steps: readonly CatalogStep[]): Promise<void> {
  for (const { subject, after } of steps) await projectColumns(tx, subject, Object.keys(after.columns));
}

/** The same of the columns of one record. */
export async function projectColumns(
  tx: Transaction,
  { kind, id }: Subject,
  columns: readonly string[],
): Promise<void> {
  const fields = columns.map((column) => FIELDS.get(column) ?? column);
  if (fields.length > 0) await projectEdited(tx, kind, id, fields);
}
