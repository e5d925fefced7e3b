/** What a part of the survey holds against a page. */
export interface Fault {
  /** The page's path, or another address where it is about that. */
  readonly page: string;
  readonly what: string;
}

export interface PartReport {
  /** What was looked at, in a few words: "46 pages". */
  readonly lookedAt: string;
  /** Figures worth printing although nothing is wrong with them; each row as long as the first, which is the head. */
  readonly figures?: readonly (readonly string[])[];
  readonly faults: readonly Fault[];
}

/** Columns, aligned: the first to the left, all others to the right, as numbers are. */
export function alignRight(rows: readonly (readonly string[])[]): string[] {
  return align(rows, (cell, width, column) => (column === 0 ? cell.padEnd(width) : cell.padStart(width)));
}

/** Columns, aligned to the left. */
function alignLeft(rows: readonly (readonly string[])[]): string[] {
  return align(rows, (cell, width) => cell.padEnd(width));
}

function align(rows: readonly (readonly string[])[], pad: (cell: string, width: number, column: number) => string) {
  const widthOf = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows.map((row) =>
    row
      .map((cell, column) => pad(cell, widthOf(column), column))
      .join("  ")
      .trimEnd(),
  );
}

/** Each fault on a line of its own. */
export function listFaults(faults: readonly Fault[]): string[] {
  return faults.map(({ page, what }) => `${page}: ${what.replace(/\s+/g, " ").trim()}`);
}

/** The table at the end: a line for each part. */
export function summary(parts: ReadonlyMap<string, PartReport>): string[] {
  const verdict = (count: number) => (count === 0 ? "ok" : `${count} ${count === 1 ? "fault" : "faults"}`);
  return alignLeft([...parts].map(([name, { lookedAt, faults }]) => [name, verdict(faults.length), lookedAt]));
}
