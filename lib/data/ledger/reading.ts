import { type ClaimIndex, indexClaims } from "@/lib/domain/belief/claim-index";
import type { Belief, Clocks, Facts, Question } from "@/lib/domain/belief/belief";
import { believe } from "@/lib/domain/belief/believe";
import { isInForce, standingOf, subjectAt } from "@/lib/domain/claim/in-force";
import type { Claim, Subject } from "@/lib/domain/claim/claim";
import { type AsOf, clocksAsOf } from "@/lib/domain/belief/as-of";
import { type Keeping, keepingTo } from "@/lib/data/ledger/as-of";
import type { Ledger } from "@/lib/data/ledger/ledger";

/** A ledger as of a day: what the shaping functions read from. */
export interface Reading {
  readonly ledger: Ledger;
  readonly facts: Facts;
  readonly clocks: Clocks;
  readonly index: ClaimIndex;
  readonly keeping: Keeping;
}

/** The ledger by both clocks: what was stated by the day, and, where that is asked for, recorded by its end. */
export function readLedger(loaded: Ledger, asOf: AsOf): Reading {
  const clocks = clocksAsOf(asOf);
  const ledger = asFiled(loaded, clocks);
  return { ledger, facts: ledger.facts, clocks, index: indexClaims(ledger.claims), keeping: keepingTo(asOf) };
}

/** What Debut had recorded by then it had filed where it thought right then; of what was filed elsewhere this page does not speak. */
function asFiled(ledger: Ledger, { recordedBy }: Clocks): Ledger {
  if (recordedBy === null) return ledger;
  const claims = ledger.claims
    .map((claim) => ({ ...claim, subject: subjectAt(claim, recordedBy) }))
    .filter(({ subject }) => ledger.records.has(subject.id));
  return { ...ledger, claims };
}

export function believed(question: Question, { index, facts, clocks }: Reading): Belief {
  return believe(question, index, facts, clocks);
}

/**
 * What a reader may be shown: what is in force, and what was said in public and then taken back. A struck claim was never
 * said, and what was stated later is not known yet.
 */
export function isShown(claim: Claim, { clocks }: Reading): boolean {
  return isInForce(claim, clocks) || isWithdrawn(claim, { clocks });
}

/** True if something that may be shown is about the subject, or puts it in a line-up. */
export function isSpokenOf({ kind, id }: Subject, reading: Reading): boolean {
  return reading.ledger.claims.some(
    (claim) =>
      isShown(claim, reading) &&
      ((claim.subject.kind === kind && claim.subject.id === id) ||
        (claim.value.property === "line-up" && claim.value.member.id === id)),
  );
}

export function isWithdrawn(claim: Claim, { clocks }: Pick<Reading, "clocks">): boolean {
  if (!standingOf(claim, clocks).withdrawn) return false;
  // As if it had not been taken back, by clocks that see everything else as they do.
  return isInForce({ ...claim, operations: claim.operations.filter(({ kind }) => kind !== "withdraw") }, clocks);
}
