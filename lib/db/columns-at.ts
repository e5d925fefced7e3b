import { z } from "zod";
import { readCatalogSide } from "@/lib/db/catalog-side";
import type { Transaction } from "@/lib/db/transaction";
import type { SubjectKind } from "@/lib/domain/claim/claim";
import type { EditedKind } from "@/lib/domain/record/edited-kind";

/** What the catalog says of a record, by column; of a source or a group by field. */
export type Columns = Readonly<Record<string, string | boolean | null>>;

/** What the catalog said of a record once, and says now: of what differs alone, its address aside. */
export interface ThenAndNow {
  readonly then: Columns;
  readonly now: Columns;
}

/** A record that was changed more often since is set back by hand. */
const LOOKED_AT = 500;

/**
 * What the catalog said of a record, a source or a group at a version, where it says something else now. What a revision does not
 * hold has not changed with it.
 */
export async function columnsAt(tx: Transaction, kind: EditedKind, id: string, version: number): Promise<ThenAndNow> {
  const sides = kind === "source" || kind === "market" ? await itemSides(tx, kind, id) : await sidesOf(tx, kind, id);
  const [then, now]: [Record<string, Columns[string]>, Record<string, Columns[string]>] = [{}, {}];
  for (const { before, after } of sides.filter((one) => one.version > version)) {
    for (const [name, value] of Object.entries(before)) if (!(name in then)) then[name] = value;
    for (const [name, value] of Object.entries(after)) now[name] = value;
  }
  const differing = (side: Columns) => Object.entries(side).filter(([name]) => then[name] !== now[name]);
  return { then: Object.fromEntries(differing(then)), now: Object.fromEntries(differing(now)) };
}

interface Sides {
  readonly version: number;
  readonly before: Columns;
  readonly after: Columns;
}

async function sidesOf(tx: Transaction, kind: SubjectKind, subjectId: string): Promise<Sides[]> {
  const rows = await tx.revision.findMany({
    where: { subjectId },
    select: { version: true, before: true, after: true },
    orderBy: { version: "desc" },
    take: LOOKED_AT,
  });
  return rows.reverse().map(({ version, before, after }) => {
    const columnsOf = (side: unknown) => readCatalogSide(kind, side)?.columns ?? {};
    return { version, before: columnsOf(before), after: columnsOf(after) };
  });
}

const fieldsSchema = z.record(z.string(), z.string().nullable());

async function itemSides(tx: Transaction, kind: "source" | "market", id: string): Promise<Sides[]> {
  const rows = await tx.catalogRevision.findMany({
    where: kind === "source" ? { sourceId: id } : { marketCode: id },
    select: { version: true, before: true, after: true },
    orderBy: { version: "desc" },
    take: LOOKED_AT,
  });
  return rows.reverse().map(({ version, before, after }) => {
    return { version, before: fieldsSchema.parse(before), after: fieldsSchema.parse(after) };
  });
}
