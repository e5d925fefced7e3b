/** What a form shows of the catalog's columns of a record, by field; null where it is empty. */
export type RecordFields = Readonly<Record<string, string | null>>;

/** A field that somebody else has changed since the form was opened, and otherwise. */
export interface OvertakenField {
  readonly field: string;
  readonly before: string | null;
  readonly theirs: string | null;
}

/**
 * Three states of a record, field by field: as a form began (`before`), as it is by now (`theirs`), and as it is to become
 * (`mine`). What only one side changed is kept from either; what both changed, and not alike, nobody may overwrite unseen.
 */
export function mergeFields(
  before: RecordFields,
  theirs: RecordFields,
  mine: RecordFields,
): { readonly changed: RecordFields; readonly overtaken: readonly OvertakenField[] } {
  const changed: Record<string, string | null> = {};
  const overtaken: OvertakenField[] = [];
  for (const [field, wanted] of Object.entries(mine)) {
    const [was, is] = [before[field] ?? null, theirs[field] ?? null];
    if (wanted === was || wanted === is) continue;
    if (was === is) changed[field] = wanted;
    else overtaken.push({ field, before: was, theirs: is });
  }
  return { changed, overtaken };
}
