import "server-only";
import { machineNow, today } from "@/lib/clock";
import { dayToColumn } from "@/lib/db/day-column";
import { loadClaimsById } from "@/lib/db/load-claims";
import { recordId } from "@/lib/db/record-id";
import type { Transaction } from "@/lib/db/transaction";
import type { Claim } from "@/lib/domain/claim/claim";
import { standingOf } from "@/lib/domain/claim/in-force";
import type { Day } from "@/lib/domain/window/window";
import { notifyTags } from "./notify-tags";
import { projectSubjects } from "./project";
import { revise, snapshots } from "./revise";
import { lockSubjects } from "./subjects";
import type { Submission } from "./submission";
import { touchedTags } from "./touched-tags";

/** What came of an operation. */
export interface Operated {
  /** How many claims it was done to. */
  readonly done: number;
  /** What was touched, for whoever must see it at once; everybody else is notified. */
  readonly tags: readonly string[];
}

/** What an editor does to claims. */
export interface Operation {
  readonly kind: "strike" | "restore" | "withdraw";
  readonly why: string;
  /** The day it took effect in public: today for a correction, the day of the retraction for a withdrawal. */
  readonly effectiveOn: Day;
}

/**
 * Does one thing to the claims that `ids` names and that it can still be done to, and makes believed what follows. Returns
 * how many there were, and the tags. The claims are looked at again once their subjects are locked: somebody else may have been first.
 */
export async function operate(
  tx: Transaction,
  submission: Submission,
  ids: readonly string[],
  { kind, why, effectiveOn }: Operation,
): Promise<Operated> {
  const about = await loadClaimsById(tx, ids);
  const subjects = [...new Set(about.map(({ subject }) => subject.id))];
  const versions = await lockSubjects(tx, subjects);
  const before = await snapshots(tx, subjects);
  const open = (await loadClaimsById(tx, ids)).filter((claim) => canBe(kind, claim));
  if (open.length === 0) return { done: 0, tags: [] };
  const at = machineNow();
  const common = {
    kind,
    why,
    effectiveOn: dayToColumn(effectiveOn),
    at,
    byId: submission.by,
    submissionKey: submission.key,
  };
  await tx.claimOp.createMany({ data: open.map(({ id }) => ({ ...common, id: recordId(), claimId: id })) });
  const projected = await projectSubjects(tx, subjects, today());
  await revise(tx, submission, { versions, before, after: await snapshots(tx, subjects), why });
  const tags = await touchedTags(tx, subjects, projected);
  await notifyTags(tx, tags);
  return { done: open.length, tags };
}

function canBe(kind: Operation["kind"], claim: Claim): boolean {
  // Everything ever done to it counts, also a withdrawal that takes effect later.
  const { struck, withdrawn } = standingOf(claim, { statedBy: "9999-12-31" as Day, recordedBy: null });
  if (kind === "restore") return struck || withdrawn;
  return kind === "strike" ? !struck : !struck && !withdrawn;
}
