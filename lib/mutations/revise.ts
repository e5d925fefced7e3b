import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import type { Transaction } from "@/lib/db/transaction";
import type { Projected } from "./project";
import type { Submission } from "./submission";

export interface Change {
  /** Versions after the change, by subject id; a new subject's is 1. */
  readonly versions: ReadonlyMap<string, number>;
  /** What was believed of them, and is. */
  readonly projected: Pick<Projected, "rows">;
  readonly why: string | null;
  /** What the catalog said of some of them and says, by subject id: columns beside the projected rows. */
  readonly catalog?: ReadonlyMap<string, CatalogChange>;
}

/** Who changes something, and under which key; null for the catalog, which comes by no form. */
export interface Reviser extends Pick<Submission, "by" | "verb"> {
  readonly key: string | null;
}

/** Columns of a record, before and after. */
export interface CatalogChange {
  readonly before: Prisma.InputJsonObject;
  readonly after: Prisma.InputJsonObject;
}

/**
 * Enters one revision for each subject that a submission changed, with what was believed of it and is: without the claims
 * that this rests on, which stay in the ledger.
 */
export async function revise(
  tx: Transaction,
  { by, verb, key }: Reviser,
  { versions, projected, why, catalog }: Change,
): Promise<void> {
  await tx.revision.createMany({
    data: [...versions].map(([subjectId, version]) => {
      const { was, is } = projected.rows.get(subjectId) ?? {};
      const columns = catalog?.get(subjectId);
      const before = was && version > 1 ? withoutBasis(was) : {};
      const sides = {
        before: { ...before, ...columns?.before },
        after: { ...(is && withoutBasis(is)), ...columns?.after },
      };
      return { subjectId, version, verb, why, byId: by, submissionKey: key, ...filled(sides) };
    }),
  });
}

/** Enters one revision for each of these subjects, of what the catalog says of it: an address. */
export async function reviseRecord(
  tx: Transaction,
  { by, verb, key }: Reviser,
  change: CatalogChange & { readonly versions: ReadonlyMap<string, number>; readonly why: string },
): Promise<void> {
  const { versions, before, after, why } = change;
  const common = { verb, why, byId: by, submissionKey: key, before, after };
  await tx.revision.createMany({
    data: [...versions].map(([subjectId, version]) => ({ ...common, subjectId, version })),
  });
}

/** A side that holds nothing is left out. */
function filled(sides: CatalogChange): Partial<CatalogChange> {
  return Object.fromEntries(Object.entries(sides).filter(([, side]) => Object.keys(side).length > 0));
}

function withoutBasis(rows: object): Prisma.InputJsonObject {
  const text = JSON.stringify(rows, (key, value: unknown) => (key === "basis" ? undefined : value));
  return JSON.parse(text) as Prisma.InputJsonObject;
}
