import type { Rank, Subject, Verdict } from "@/lib/domain/claim/claim";
import { dayFromColumn } from "@/lib/db/day-column";
import type { Day } from "@/lib/domain/window/window";
import type { Operation } from "../obstacle";

/** What was done to a claim, as the ledger holds it. */
export interface DoneOperation {
  readonly id: string;
  readonly claimId: string;
  readonly kind: Operation["kind"];
  readonly rank: Rank | null;
  readonly verdict: Verdict | null;
  readonly evidenceClaimId: string | null;
  readonly evidenceDocumentId: string | null;
  /** Of a refiling: where the claim was until then. */
  readonly from: Subject | null;
  readonly effectiveOn: Date;
  readonly at: Date;
  readonly submissionKey: string | null;
}

/**
 * What takes an operation back, given those that had been done to the claim before it, in their order; null for one that
 * nothing takes back: of a ledger that lost what it goes back to.
 */
export function counterOf(
  done: DoneOperation,
  earlier: readonly DoneOperation[],
  { why, today }: { readonly why: string; readonly today: Day },
): Operation | null {
  const common = { why, effectiveOn: today };
  switch (done.kind) {
    case "strike":
    case "withdraw":
      return { ...common, kind: "restore" };
    case "restore":
      return { why, ...restored(earlier, today) };
    case "rank": {
      const before = earlier.findLast(({ kind }) => kind === "rank");
      // As of a day it weighs what it weighed then: from the day that it had been ranked on.
      const { effectiveOn } = before ?? done;
      return { why, kind: "rank", rank: before?.rank ?? "normal", effectiveOn: dayFromColumn(effectiveOn) };
    }
    case "verdict":
    case "unjudge": {
      const before = earlier.findLast(({ kind }) => kind === "verdict" || kind === "unjudge");
      if (!before || before.verdict === null) return { ...common, kind: "unjudge" };
      const { verdict, evidenceClaimId, evidenceDocumentId } = before;
      const effectiveOn = dayFromColumn(before.effectiveOn);
      return { why, kind: "verdict", verdict, evidenceClaimId, evidenceDocumentId, effectiveOn };
    }
    case "accept":
      return { ...common, kind: "unaccept" };
    case "unaccept":
      return { ...common, kind: "accept" };
    case "refile":
      return done.from && { ...common, kind: "refile", to: done.from };
  }
}

/** What a restoring had taken back: the strike if there was one, else the withdrawal, on its day. */
function restored(earlier: readonly DoneOperation[], today: Day) {
  let struck = false;
  let withdrawnOn = today;
  for (const { kind, effectiveOn } of earlier) {
    if (kind === "strike") struck = true;
    if (kind === "withdraw") withdrawnOn = dayFromColumn(effectiveOn);
    if (kind === "restore") struck = false;
  }
  return struck
    ? { kind: "strike" as const, effectiveOn: today }
    : { kind: "withdraw" as const, effectiveOn: withdrawnOn };
}
