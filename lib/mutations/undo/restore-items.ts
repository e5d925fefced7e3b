import "server-only";
import { tags } from "@/lib/cache-tags";
import type { Transaction } from "@/lib/db/transaction";
import { changeItem, holdItem } from "../edit/catalog-revision";
import { notifyTags } from "../notify-tags";
import type { Submission } from "../submission";
import { Refused, refuse } from "../transact";
import type { DoneChange, ItemStep } from "./load-change";
import { refuseItemAsMovedOn, refuseWhereUndone } from "./rests-upon";

/** Who speaks, and what a group holds, bears on any page. */
const TOUCHED = [tags.everything];

/** Sets what a change made of sources, or of groups of markets, back; answers with the tags that it touched. */
export async function restoreItems(
  tx: Transaction,
  submission: Submission,
  change: Pick<DoneChange, "key" | "items">,
  why: string,
): Promise<string[]> {
  for (const step of change.items) await restoreItem(tx, submission, change.key, { step, why });
  await notifyTags(tx, TOUCHED);
  return TOUCHED;
}

async function restoreItem(
  tx: Transaction,
  submission: Submission,
  key: string,
  { step, why }: { readonly step: ItemStep; readonly why: string },
): Promise<void> {
  const held = await holdItem(tx, step.item);
  if (held === null) return refuse({ field: "", code: "not-undoable" });
  // Now that it is held, nobody else undoes it, or moves it on.
  await refuseWhereUndone(tx, { key });
  const moved = Object.entries(step.after).some(([field, value]) => (held.fields[field] ?? null) !== value);
  if (moved) await refuseItemAsMovedOn(tx, step);
  try {
    await changeItem(tx, submission, held, { changed: step.before, why });
  } catch (error) {
    // What is in the way stands at a field of another form.
    if (error instanceof Refused) refuse(...error.faults.map((fault) => ({ ...fault, field: "" })));
    throw error;
  }
}
