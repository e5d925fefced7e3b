import { DISAGREEMENTS, type Explained } from "@/prisma/catalog/disagreements";
import type { Believed } from "./believed";
import type { CatalogNames, Entry } from "./catalog-names";
import { judge, type Judgement } from "./judge";
import type { Statement } from "./statement";

export interface Table {
  readonly name: string;
  readonly statements: readonly Statement[];
}

export interface Disagreement {
  readonly statement: Statement;
  readonly entry: Entry;
  readonly judgement: Extract<Judgement, { is: "disagreed" }>;
  /** Null: nobody has looked at it. */
  readonly why: string | null;
}

/** A table against the catalog, by rows: each counts once, under the first of these that holds for something in it. */
export interface Compared {
  readonly table: string;
  readonly disagreements: readonly Disagreement[];
  readonly disagreed: number;
  readonly agreed: number;
  /** The catalog has the phone, and nobody in it says a word on what the row says. */
  readonly silent: number;
  readonly unknown: number;
}

type Row = "disagreed" | "agreed" | "silent" | "unknown";
const MILD_FIRST = ["agreed", "silent", "disagreed"] as const;
const WORST_FIRST: readonly Row[] = ["disagreed", "agreed", "silent", "unknown"];

export function compareTable({ name, statements }: Table, names: CatalogNames, believed: Believed): Compared {
  const rows = new Map<string, Row>();
  const disagreements: Disagreement[] = [];
  for (const statement of statements) {
    const found = judged(statement, names, believed);
    const is = found?.judgement.is ?? "unknown";
    const before = rows.get(statement.row) ?? "unknown";
    rows.set(statement.row, WORST_FIRST.find((one) => one === is || one === before) ?? is);
    if (found?.judgement.is === "disagreed") {
      const why = DISAGREEMENTS.find((explained) => explains(explained, name, statement))?.why ?? null;
      disagreements.push({ statement, entry: found.entry, judgement: found.judgement, why });
    }
  }
  const count = (row: Row) => [...rows.values()].filter((one) => one === row).length;
  return {
    table: name,
    disagreements,
    disagreed: count("disagreed"),
    agreed: count("agreed"),
    silent: count("silent"),
    unknown: count("unknown"),
  };
}

/** The rows of recorded explanations, among the tables at hand, that nothing disagrees about any more. */
export function spentExplanations(compared: readonly Compared[]): string[] {
  return DISAGREEMENTS.filter(({ table }) => compared.some((one) => one.table === table)).flatMap((explained) =>
    explained.rows
      .filter((row) => {
        const { disagreements } = compared.find(({ table }) => table === explained.table)!;
        return !disagreements.some(({ statement }) => statement.row === row && statement.about === explained.matter);
      })
      .map((row) => `${explained.table}, ${row}, ${explained.matter}`),
  );
}

function explains({ table, matter, rows }: Explained, name: string, { row, about }: Statement): boolean {
  return table === name && matter === about && rows.includes(row);
}

/** Where a name is of several records, the one that it fits; null where the catalog has none of that name. */
function judged(statement: Statement, names: CatalogNames, believed: Believed) {
  const entries = statement.names.flatMap((name) =>
    statement.about === "news" ? names.mentionedIn(name) : names.find(name),
  );
  const all = entries.map((entry) => ({ entry, judgement: judge(statement, entry, believed) }));
  // An image that two phones share says no more than that one of them may be sold there.
  const order = statement.about === "sold in" ? MILD_FIRST : (["agreed", "disagreed", "silent"] as const);
  return order.flatMap((is) => all.find(({ judgement }) => judgement.is === is) ?? [])[0] ?? null;
}
