import type { Transaction } from "@/lib/db/transaction";

/** The verb of what undoes a change: its submission's `madeId` is the key of what it undid. */
export const UNDO = "undo";

/** One undoing that stands: nobody has undone it. */
export interface StandingUndo {
  readonly key: string;
  /** The key of what it undid. */
  readonly of: string;
}

interface Undoing {
  readonly key: string;
  readonly madeId: string | null;
}

/** What undid changes, what undid that, and so on. */
async function undoingsOf(tx: Pick<Transaction, "submission">, keys: readonly string[]): Promise<Undoing[]> {
  const found: Undoing[] = [];
  for (let asked = [...new Set(keys)]; asked.length > 0;) {
    const rows = await tx.submission.findMany({
      where: { madeId: { in: asked }, verb: UNDO },
      select: { key: true, madeId: true },
    });
    found.push(...rows);
    asked = rows.map(({ key }) => key);
  }
  return found;
}

/** The keys of changes, of what undid them, of what undid that, and so on. */
export async function withUndoings(
  tx: Pick<Transaction, "submission">,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  return new Set([...keys, ...(await undoingsOf(tx, keys)).map(({ key }) => key)]);
}

/**
 * Of changes, by their keys, the undoings that stand. An undoing is a change like any other, so that it can be undone: whoever
 * undoes it makes the change stand again.
 */
export async function standingUndos(
  tx: Pick<Transaction, "submission">,
  keys: readonly string[],
): Promise<ReadonlyMap<string, StandingUndo>> {
  const undos = new Map<string, string[]>();
  for (const { key, madeId } of await undoingsOf(tx, keys)) {
    if (madeId !== null) undos.set(madeId, [...(undos.get(madeId) ?? []), key]);
  }
  const standing = (of: string): string | undefined => (undos.get(of) ?? []).find((key) => standing(key) === undefined);
  return new Map(
    [...undos.keys()].flatMap((of) => {
      const key = standing(of);
      return key === undefined ? [] : [[of, { key, of }]];
    }),
  );
}
