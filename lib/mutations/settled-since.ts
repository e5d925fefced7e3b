import "server-only";
import type { Transaction } from "@/lib/db/transaction";
import type { Fault } from "@/lib/domain/fault";
import type { Submission } from "./submission";

/** More is not told at once. */
const MOST = 5;

/** A form that says what became of a launch. */
export interface SettlingForm {
  readonly launchId: string;
  /** When the last claim that it knew of was recorded: ISO 8601, UTC. Where it says no instant, nothing is compared. */
  readonly seen: string;
}

/** What others have recorded of that since, as the fault that tells it; null where that is nothing. The launch is locked. */
export async function settledSince(
  tx: Transaction,
  { key }: Pick<Submission, "key">,
  { launchId, seen }: SettlingForm,
): Promise<Fault | null> {
  const last = Date.parse(seen);
  if (Number.isNaN(last)) return null;
  const claims = await tx.claim.findMany({
    where: {
      ...{ subjectId: launchId, property: { in: ["launch_status", "launch_window"] } },
      // What the form was told is told in milliseconds.
      recordedAt: { gte: new Date(last + 1) },
      OR: [{ submissionKey: null }, { submissionKey: { not: key } }],
      operations: { none: { kind: { in: ["strike", "withdraw"] } } },
    },
    select: {
      ...{ recordedAt: true, said: true, source: { select: { name: true } } },
      recordedBy: { select: { user: { select: { name: true } } } },
    },
    orderBy: { recordedAt: "desc" },
    take: MOST,
  });
  const [latest] = claims;
  if (!latest) return null;
  const said = claims.map(({ said: words, source, recordedBy }) => {
    return { said: words, source: source.name, by: recordedBy?.user.name ?? null };
  });
  return { field: "", code: "settled-meanwhile", said, last: latest.recordedAt.toISOString() };
}
