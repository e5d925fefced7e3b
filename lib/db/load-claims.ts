import { claimFromRow, claimInclude } from "@/lib/db/claim-row";
import type { Transaction } from "@/lib/db/transaction";
import type { Claim } from "@/lib/domain/claim/claim";

/**
 * Every claim about the given subjects, struck and withdrawn ones included: which are in force, `believe` decides.
 * For a device, pass its series too, whose claims it inherits.
 */
export async function loadClaims(tx: Transaction, subjectIds: readonly string[]): Promise<Claim[]> {
  const rows = await tx.claim.findMany({
    where: { subjectId: { in: [...subjectIds] } },
    include: claimInclude,
    orderBy: { id: "asc" },
  });
  return rows.map(claimFromRow);
}
