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

function withoutBasis(rows: object): Prisma.InputJsonObject {
  const text = JSON.stringify(rows, (key, value: unknown) => (key === "basis" ? undefined : value));
  return JSON.parse(text) as Prisma.InputJsonObject;
}
