import "server-only";
import { machineNow, today } from "@/lib/clock";
import { dayToColumn } from "@/lib/db/day-column";
import { loadClaimsById } from "@/lib/db/load-claims";
import { recordId } from "@/lib/db/record-id";
import type { Transaction } from "@/lib/db/transaction";
import type { Claim } from "@/lib/domain/claim/claim";
import { namedIn } from "@/lib/domain/claim/points-to";
import type { Fault } from "@/lib/domain/fault";
import { notifyTags } from "./notify-tags";
import { obstacleTo, type Operation } from "./obstacle";
import { projectSubjects } from "./project";
import { revise } from "./revise";
import { quotingTags, speakerTags } from "./source-tags";
import { lockSubjects } from "./subjects";
import type { Submission } from "./submission";
import { touchedTags } from "./touched-tags";
import { Outdated } from "./transact";

/** What came of an operation. */
export interface Operated {
  /** How many claims it was done to. */
  readonly done: number;
  /** Why it was not done to the others. */
  readonly obstacles: readonly Fault[];
  /** What was touched, for whoever must see it at once; everybody else is notified. */
  readonly tags: readonly string[];
}

/**
 * Does one thing to the claims that `ids` names and that it can still be done to, and makes believed what follows. The claims
 * are looked at again once their subjects are locked: somebody else may have been first.
 */
export async function operate(
  tx: Transaction,
  submission: Submission,
  ids: readonly string[],
  operation: Operation,
): Promise<Operated> {
  const about = (await loadClaimsById(tx, ids)).map(({ subject }) => subject.id);
  const subjects = [...new Set(operation.kind === "refile" ? [...about, operation.to.id] : about)];
  const versions = await lockSubjects(tx, subjects);
  const claims = await loadClaimsById(tx, ids);
  if (claims.some(({ subject }) => !versions.has(subject.id))) throw new Outdated();
  const duplicates = operation.kind === "restore" ? await duplicatesIn(tx, claims) : NOTHING;
  const obstacles = claims.map((claim) => obstacleTo(operation, claim) ?? duplicateIn(claim, duplicates));
  const open = claims.filter((_, index) => obstacles[index] === null);
  const told = obstacles.filter((obstacle) => obstacle !== null);
  if (open.length === 0) return { done: 0, obstacles: told, tags: [] };
  await enterOperations(tx, submission, open, operation);
  const projected = await projectSubjects(tx, subjects, today());
  await revise(tx, submission, { versions, projected, why: operation.why });
  const records = await touchedTags(tx, subjects, projected);
  const tags = [...records, ...speakerTags(open), ...(await quotingTags(tx, open))];
  await notifyTags(tx, tags);
  return { done: open.length, obstacles: told, tags };
}

const NOTHING: ReadonlySet<string> = new Set();

/** The phones that claims are about, or point to, and that nobody sees any more: a merge made them duplicates. */
async function duplicatesIn(tx: Transaction, claims: readonly Claim[]): Promise<ReadonlySet<string>> {
  const id = { in: claims.flatMap(namedIn) };
  const merged = await tx.device.findMany({ where: { id, mergedIntoId: { not: null } }, select: { id: true } });
  return new Set(merged.map((device) => device.id));
}

/** What a merge struck stays so: in force it would speak of what nobody sees. */
function duplicateIn(claim: Claim, duplicates: ReadonlySet<string>): Fault | null {
  return namedIn(claim).some((id) => duplicates.has(id)) ? { field: "", code: "merged" } : null;
}

/** Notes an operation on claims, and files them elsewhere, or in force, where it is that. The caller holds the locks, and projects. */
export async function enterOperations(
  tx: Transaction,
  { by, key }: Pick<Submission, "by" | "key">,
  claims: readonly Claim[],
  { kind, why, effectiveOn, ...particulars }: Operation,
): Promise<void> {
  const { to, ...columns } = "to" in particulars ? particulars : { to: null, ...particulars };
  const done = { kind, why, effectiveOn: dayToColumn(effectiveOn), at: machineNow(), byId: by, submissionKey: key };
  await tx.claimOp.createMany({
    data: claims.map(({ id, subject }) => ({
      ...{ ...done, ...columns, id: recordId(), claimId: id },
      ...(to !== null && { fromId: subject.id }),
    })),
  });
  const where = { id: { in: claims.map(({ id }) => id) } };
  if (kind === "accept" || kind === "unaccept") {
    await tx.claim.updateMany({ where, data: { reviewed: kind === "accept" } });
  }
  if (to === null) return;
  await tx.claim.updateMany({ where, data: { subjectId: to.id, subjectKind: to.kind } });
}
