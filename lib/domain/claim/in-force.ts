import type { Clocks } from "../belief/belief";
import type { Day } from "../window/window";
import type { Claim, ClaimOperation, Rank, Subject } from "./claim";

/** An editor's ranking of a claim: it weighs against what was stated before it (DESIGN 4.2). */
export interface Ranking {
  readonly rank: Rank;
  readonly effectiveOn: Day;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** What the operations on a claim come to, as the two clocks see it. */
export interface Standing {
  readonly struck: boolean;
  readonly withdrawn: boolean;
  /** Null while nobody has ranked it. */
  readonly ranking: Ranking | null;
}

/** True if the claim bears on anything at all: reviewed, stated, recorded, not withdrawn, not struck (DESIGN 4.1). */
export function isInForce(claim: Claim, clocks: Clocks): boolean {
  if (claim.statedTo > clocks.statedBy || !isRecordedBy(claim.recordedAt, clocks.recordedBy)) return false;
  if (!isReviewedBy(claim, clocks.recordedBy)) return false;
  const { struck, withdrawn } = standingOf(claim, clocks);
  return !struck && !withdrawn;
}

/**
 * What waited for review counts as recorded from when it was accepted, and no more when that was taken back; before, no reader
 * was shown it. As it stands now, the claim itself says.
 */
function isReviewedBy({ reviewed, operations }: Claim, recordedBy: string | null): boolean {
  const reviews = operations.filter(({ kind }) => kind === "accept" || kind === "unaccept");
  if (recordedBy === null || reviews.length === 0) return reviewed;
  return recorded(reviews, recordedBy).at(-1)?.kind === "accept";
}

/**
 * A strike is a correction of the record and leaves every view, however early its day; a withdrawal is an event and counts
 * from the day it happened. Restoring undoes the strike if there is one, else the withdrawal.
 */
export function standingOf(claim: Claim, clocks: Clocks): Standing {
  let struck = false;
  let withdrawnOn: Day | null = null;
  let ranking: Ranking | null = null;
  for (const operation of recorded(claim.operations, clocks.recordedBy)) {
    if (operation.kind === "strike") struck = true;
    if (operation.kind === "withdraw") withdrawnOn = operation.effectiveOn;
    if (operation.kind === "rank" && operation.effectiveOn <= clocks.statedBy) ranking = operation;
    if (operation.kind === "restore") {
      if (struck) struck = false;
      else withdrawnOn = null;
    }
  }
  return { struck, withdrawn: withdrawnOn !== null && withdrawnOn <= clocks.statedBy, ranking };
}

/**
 * Where the claim was filed by an instant (ISO 8601, UTC; null: where it is filed now). Refiling corrects the record and
 * is no event in public, so that the clock of records alone reads it.
 */
export function subjectAt(
  { subject, operations }: Pick<Claim, "subject" | "operations">,
  recordedBy: string | null,
): Subject {
  if (recordedBy === null) return subject;
  const [undone] = operations
    .filter((operation) => operation.kind === "refile")
    .filter(({ at }) => !isRecordedBy(at, recordedBy))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return undone?.from ?? subject;
}

function recorded(operations: readonly ClaimOperation[], by: string | null): readonly ClaimOperation[] {
  if (operations.length === 0) return operations;
  return operations
    .filter((operation) => isRecordedBy(operation.at, by))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** True if the clock of records sees what was entered at `at`. */
export function isRecordedBy(at: string, by: string | null): boolean {
  return by === null || Date.parse(at) <= Date.parse(by);
}
