import type { Claim, ClaimOperation, Subject } from "../claim/claim";
import type { Day } from "../window/window";
import type { LedgerEvent } from "./event-log.arbitrary";

/** The ledger that a log leaves behind: every claim where it is filed now, with all that was done to it. */
export function ledgerOf(log: readonly LedgerEvent[]): Claim[] {
  const claims = new Map<string, Claim>();
  for (const event of log) {
    if (event.kind === "record") {
      claims.set(event.claim.id, event.claim);
      continue;
    }
    const claim = claims.get(event.claimId);
    if (!claim) throw new Error(`${event.claimId} was never recorded`);
    const subject = event.kind === "refile" ? event.to : claim.subject;
    claims.set(claim.id, { ...claim, subject, operations: [...claim.operations, operationOf(event, claim)] });
  }
  return [...claims.values()];
}

function operationOf(event: Exclude<LedgerEvent, { kind: "record" }>, claim: Claim): ClaimOperation {
  const { at, effectiveOn, claimId, ...rest } = event;
  const done = { at, effectiveOn, why: "any" };
  switch (rest.kind) {
    case "refile":
      return { ...done, kind: rest.kind, from: claim.subject };
    case "verdict":
      return { ...done, ...rest, evidence: { claimId: null, url: `https://example.org/${claimId}` } };
    default:
      return { ...done, ...rest };
  }
}

interface Entry {
  readonly claim: Claim;
  subject: Subject;
  struck: boolean;
  withdrawnOn: Day | null;
  ranking: ClaimOperation | null;
}

/**
 * The same log gone through event by event up to an instant, as an editor at that desk would have: claims are put down,
 * crossed out, brought back and moved to another card, and nothing is known of what came after. What is left on the cards
 * on the day `statedBy` carries no operations but its last ranking. It shares no code with the clocks that it is held against.
 */
export function replay(log: readonly LedgerEvent[], until: string, statedBy: Day): Claim[] {
  const desk = new Map<string, Entry>();
  for (const event of log.filter(({ at }) => at <= until)) {
    if (event.kind === "record") {
      const { claim } = event;
      desk.set(claim.id, { claim, subject: claim.subject, struck: false, withdrawnOn: null, ranking: null });
      continue;
    }
    const entry = desk.get(event.claimId)!;
    if (event.kind === "strike") entry.struck = true;
    if (event.kind === "withdraw") entry.withdrawnOn = event.effectiveOn;
    if (event.kind === "refile") entry.subject = event.to;
    if (event.kind === "rank" && event.effectiveOn <= statedBy) {
      entry.ranking = { kind: "rank", rank: event.rank, effectiveOn: event.effectiveOn, at: event.at, why: "any" };
    }
    if (event.kind === "restore" && entry.struck) entry.struck = false;
    else if (event.kind === "restore") entry.withdrawnOn = null;
  }
  return [...desk.values()]
    .filter(({ struck }) => !struck)
    .filter(({ withdrawnOn }) => withdrawnOn === null || withdrawnOn > statedBy)
    .map(({ claim, subject, ranking }) => ({ ...claim, subject, operations: ranking ? [ranking] : [] }));
}
