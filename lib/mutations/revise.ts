import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import type { Transaction } from "@/lib/db/transaction";
import { storedLaunches, storedSubjects } from "./projection/stored-projection";
import type { Submission } from "./submission";

type Snapshot = Prisma.InputJsonObject;

/** What is believed of subjects, by id, as a revision keeps it: without the claims it rests on, which stay in the ledger. */
export async function snapshots(tx: Transaction, ids: readonly string[]): Promise<Map<string, Snapshot>> {
  const launches = await storedLaunches(tx, ids);
  const others = await storedSubjects(
    tx,
    ids.filter((id) => !launches.has(id)),
  );
  return new Map([...launches, ...others].map(([id, rows]) => [id, withoutBasis(rows)]));
}

export interface Change {
  /** Versions after the change, by subject id. */
  readonly versions: ReadonlyMap<string, number>;
  readonly before: ReadonlyMap<string, Snapshot>;
  readonly after: ReadonlyMap<string, Snapshot>;
  readonly why: string | null;
}

/** Enters one revision for each subject that a submission changed. */
export async function revise(
  tx: Transaction,
  { by, verb }: Pick<Submission, "by" | "verb">,
  { versions, before, after, why }: Change,
): Promise<void> {
  await tx.revision.createMany({
    data: [...versions].map(([subjectId, version]) => {
      const [was, is] = [before.get(subjectId), after.get(subjectId)];
      return { subjectId, version, verb, why, byId: by, ...(was && { before: was }), ...(is && { after: is }) };
    }),
  });
}

function withoutBasis(rows: object): Snapshot {
  const text = JSON.stringify(rows, (key, value: unknown) => (key === "basis" ? undefined : value));
  return JSON.parse(text) as Snapshot;
}
