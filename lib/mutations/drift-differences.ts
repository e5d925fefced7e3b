import type { Rows } from "./project";

/** One column of one projected row that is not what the claims add up to. */
export interface Difference {
  /** The table's part of the projection and what tells the row from its neighbors: "availability DE", "launch". */
  readonly row: string;
  /** Null: the row as a whole is missing on one side. */
  readonly column: string | null;
  /** As JSON has it: a day or an instant is a string. Null stands for an empty column and for a missing row. */
  readonly was: unknown;
  readonly is: unknown;
}

type Columns = Readonly<Record<string, unknown>>;

/** What tells the rows of a table apart that hold many for one subject; of any other, all of their columns do. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  lineUp: ["deviceId", "seriesId"],
  availability: ["market", "offer"],
  names: ["kind", "text", "market"],
  basis: ["role", "claimId"],
};

/** Every difference of a drifted subject, row by row. */
export function differencesOf({ was, is }: Rows): Difference[] {
  const [before, after] = [rowsOf(was ?? {}), rowsOf(is)];
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((row): Difference[] => {
    const [old, now] = [before.get(row), after.get(row)];
    if (!old || !now) return [{ row, column: null, was: old ?? null, is: now ?? null }];
    return [...new Set([...Object.keys(old), ...Object.keys(now)])].sort().flatMap((column): Difference[] => {
      const [from, to] = [old[column] ?? null, now[column] ?? null];
      return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ row, column, was: from, is: to }];
    });
  });
}

/** The rows of a projection by name. Rows alike in all that names them are numbered. */
function rowsOf(projection: object): Map<string, Columns> {
  const rows = new Map<string, Columns>();
  const add = (name: string, row: Columns) => {
    const columns = Object.entries(row).filter(([, value]) => !Array.isArray(value));
    let free = name;
    for (let n = 2; rows.has(free); n += 1) free = `${name} #${n}`;
    rows.set(free, Object.fromEntries(columns));
    // The claims that a row rests on are rows themselves.
    for (const [part, of] of Object.entries(row)) if (Array.isArray(of)) addAll(`${free} ${part}`, part, of);
  };
  const addAll = (name: string, part: string, of: readonly unknown[]) => {
    const named = (of as readonly Columns[]).map((row): [string, Columns] => {
      const marks = (KEYS[part] ?? Object.keys(row)).map((key) => row[key]).filter((mark) => mark !== null);
      return [[name, ...marks].filter((mark) => mark !== "").join(" "), row];
    });
    for (const [title, row] of named) add(title, row);
  };
  // As they are compared: days and instants as text.
  for (const [part, of] of Object.entries(JSON.parse(JSON.stringify(projection)) as Record<string, unknown>)) {
    if (Array.isArray(of)) addAll(part, part, of);
    else if (typeof of === "object" && of !== null) add(part, of as Columns);
  }
  return rows;
}
