import type { DriftedRecord } from "@/lib/mutations/rebuild";

/** One line for each difference, so that they can be searched: record, row, column, what it was, what it is. */
export function driftLines({ kind, slug, differences }: DriftedRecord): string[] {
  return differences.map(({ row, column, was, is }) => {
    const place = `${kind} ${slug}: ${row}`;
    if (column !== null) return `${place}: ${column} was ${JSON.stringify(was)}, is ${JSON.stringify(is)}`;
    return was === null
      ? `${place}: was missing, is ${JSON.stringify(is)}`
      : `${place}: was ${JSON.stringify(was)}, is none`;
  });
}

interface Count {
  /** The day that the projections are of. */
  readonly day: string;
  readonly subjects: number;
  readonly drifted: number;
  readonly differences: number;
  /** Nothing was written. */
  readonly check: boolean;
}

/** What a whole run came to. */
export function closingLine({ day, subjects, drifted, differences, check }: Count): string {
  const looked = `${counted(subjects, "record")} looked at as of ${day}`;
  if (drifted === 0) return `${looked}: each is what its claims add up to.`;
  return `${looked}: ${drifted} drifted, in ${counted(differences, "difference")}${check ? "" : ", mended"}.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
