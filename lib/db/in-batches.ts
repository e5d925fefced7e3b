/** So many rows go to the database at once: a statement of thousands of them can outgrow what a connection takes. */
const BATCH = 500;

/** Writes rows a batch at a time, in their order. */
export async function inBatches<Row>(rows: readonly Row[], write: (batch: Row[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) await write(rows.slice(start, start + BATCH));
}
