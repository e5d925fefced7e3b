import type { Transaction } from "@/lib/db/transaction";

/** The verb of what undoes a change: its submission's `madeId` is the key of what it undid. */
export const UNDO = "undo";

/** One undoing that stands: nobody has undone it. */
export interface StandingUndo {
  readonly key: string;
  /** The key of what it undid. */
  readonly of: string;
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
  for (let asked = [...new Set(keys)]; asked.length > 0;) {
    const rows = await tx.submission.findMany({
      where: { madeId: { in: asked }, verb: UNDO },
      select: { key: true, madeId: true },
    });
    for (const { key, madeId } of rows) if (madeId !== null) undos.set(madeId, [...(undos.get(madeId) ?? []), key]);
    asked = rows.map(({ key }) => key);
  }
  const standing = (of: string): string | undefined => (undos.get(of) ?? []).find((key) => standing(key) === undefined);
  return new Map(
    [...undos.keys()].flatMap((of) => {
      const key = standing(of);
      return key === undefined ? [] : [[of, { key, of }]];
    }),
  );
}
