import "server-only";
import type { Transaction } from "@/lib/db/transaction";
import { projectEdited } from "../edit/project-edited";
import type { CatalogStep } from "./restore-catalog";

/** Makes what rests on columns that were set back what it was: as when they are edited. */
export async function projectRestored(tx: Transaction, steps: readonly CatalogStep[]): Promise<void> {
  for (const { subject, after } of steps) {
    const fields = Object.keys(after.columns).map((column) => (column === "seriesId" ? "series" : column));
    if (fields.length > 0) await projectEdited(tx, subject.kind, subject.id, fields);
  }
}
