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
}

/**
 * Enters one revision for each subject that a submission changed, with what was believed of it and is: without the claims
 * that this rests on, which stay in the ledger.
 */
export async function revise(
  tx: Transaction,
  { by, verb }: Pick<Submission, "by" | "verb">,
  { versions, projected, why }: Change,
): Promise<void> {
  await tx.revision.createMany({
    data: [...versions].map(([subjectId, version]) => {
      const { was, is } = projected.rows.get(subjectId) ?? {};
      const before = was && version > 1 ? { before: withoutBasis(was) } : {};
      return { subjectId, version, verb, why, byId: by, ...before, ...(is && { after: withoutBasis(is) }) };
    }),
  });
}

/** Enters one revision for each of these subjects, of what the catalog says of it: an address, a merge. */
export async function reviseRecord(
  tx: Transaction,
  { by, verb }: Pick<Submission, "by" | "verb">,
  change: {
    readonly versions: ReadonlyMap<string, number>;
    readonly before: Prisma.InputJsonObject;
    readonly after: Prisma.InputJsonObject;
    readonly why: string;
  },
): Promise<void> {
  const { versions, before, after, why } = change;
  await tx.revision.createMany({
    data: [...versions].map(([subjectId, version]) => ({ subjectId, version, verb, why, byId: by, before, after })),
  });
}

function withoutBasis(rows: object): Prisma.InputJsonObject {
  const text = JSON.stringify(rows, (key, value: unknown) => (key === "basis" ? undefined : value));
  return JSON.parse(text) as Prisma.InputJsonObject;
}
