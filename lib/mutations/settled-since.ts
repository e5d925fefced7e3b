import "server-only";
import { z } from "zod";
import { dayToColumn } from "@/lib/db/day-column";
import type { Transaction } from "@/lib/db/transaction";
import type { Fault } from "@/lib/domain/fault";
import type { Day } from "@/lib/domain/window/window";
import type { Submission } from "./submission";

/** More is not told at once. */
const MOST = 5;

/** A form that says what became of a launch, which nobody had said when it was opened. */
export interface SettlingForm {
  readonly launchId: string;
  /** The first day of the launch's window, as the form knew it. */
  readonly begins: Day;
  /** The last claim that its editor was told of since, by its id; empty where of none. */
  readonly seen: string;
}

/** What others have recorded of that since, as the fault that tells it; null where that is nothing. The launch is locked. */
export async function settledSince(
  tx: Transaction,
  { key }: Pick<Submission, "key">,
  { launchId, begins, seen }: SettlingForm,
): Promise<Fault | null> {
  const told = z.guid().safeParse(seen).success;
  const claims = await tx.claim.findMany({
    where: {
      ...{ subjectId: launchId, property: { in: ["launch_status", "launch_window"] } },
      statedTo: { gte: dayToColumn(begins) },
      OR: [{ submissionKey: null }, { submissionKey: { not: key } }],
      operations: { none: { kind: { in: ["strike", "withdraw"] } } },
      ...(told && { id: { gt: seen } }),
    },
    select: {
      ...{ id: true, said: true, source: { select: { name: true } } },
      recordedBy: { select: { user: { select: { name: true } } } },
    },
    orderBy: { id: "desc" },
    take: MOST,
  });
  const [last] = claims;
  if (!last) return null;
  const said = claims.map(({ said: words, source, recordedBy }) => {
    return { said: words, source: source.name, by: recordedBy?.user.name ?? null };
  });
  return { field: "", code: "settled-meanwhile", said, last: last.id };
}
