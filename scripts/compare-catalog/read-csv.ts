import { parse } from "csv-parse/sync";

/** The rows of a table with a heading, each by the heading's words. Throws for a table that is torn. */
export function readCsv(text: string): Partial<Record<string, string>>[] {
  return parse(text, { columns: true, skip_empty_lines: true, bom: true });
}
