import "server-only";
import type { Transaction } from "@/lib/db/transaction";
import type { ClaimOperation } from "@/lib/domain/claim/claim";
import type { Fault } from "@/lib/domain/fault";
import type { Submission } from "./submission";

/** More is not told at once. */
const MOST = 20;

/** A verdict says how a claim turned out: what else is done to it does not gainsay that. */
const JUDGING: readonly ClaimOperation["kind"][] = ["verdict", "unjudge"];

/** What a form saw: the last thing that had been done to the claim, by its id; empty where nothing had. */
export interface SeenOperation {
  readonly seen: string;
  /** What is to be done now. */
  readonly kind: ClaimOperation["kind"];
}

/**
 * What others have done to a claim since a form was opened, as the fault that tells it; null where that is nothing. The claim's
 * subject is locked, and the submission's own operation left out.
 */
export async function doneSince(
  tx: Transaction,
  claimId: string,
  { key }: Pick<Submission, "key">,
  { seen, kind }: SeenOperation,
): Promise<Fault | null> {
  const rows = await tx.claimOp.findMany({
    where: { claimId, OR: [{ submissionKey: null }, { submissionKey: { not: key } }] },
    include: { by: { select: { user: { select: { name: true } } } } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: MOST,
  });
  const known = rows.findIndex(({ id }) => id === seen);
  const since = (known === -1 ? rows : rows.slice(0, known)).filter(
    (one) => kind !== "verdict" || JUDGING.includes(one.kind),
  );
  const [last] = since;
  if (!last) return null;
  const done = since.map(({ by, at, ...one }) => ({
    ...{ kind: one.kind, rank: one.rank, verdict: one.verdict, why: one.why },
    ...{ at: at.toISOString(), by: by?.user.name ?? null },
  }));
  return { field: "", code: "operated-meanwhile", done, last: last.id };
}
