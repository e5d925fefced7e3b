import { isForetold } from "../verdict/outcome";
import type { Claim, ClaimOperation, SubjectKind } from "./claim";
import { SUBJECTS_OF } from "./claim";
import { standingOf } from "./in-force";
import { LAST_YEAR } from "../window/day";
import type { Day } from "../window/window";

/** What is done by hand; the others only take back what was done, with the change that did it. */
export type PossibleOperation = Exclude<ClaimOperation["kind"], "unaccept" | "unjudge">;

/**
 * What can be done to a claim as it stands, in the order in which it is offered. A struck one is in no view and can only come
 * back; what its source has taken back weighs nothing, so that it is not ranked. Only what foretells something is judged.
 */
export function possibleOperations(claim: Claim): readonly PossibleOperation[] {
  const { struck, withdrawn } = standingOf(claim, { statedBy: `${LAST_YEAR}-12-31` as Day, recordedBy: null });
  if (struck) return ["restore"];
  // What waits for review bears on nothing yet: it is accepted, or refused by a strike.
  if (!claim.reviewed) return ["accept", "strike", "refile"];
  const judging = isForetold(claim) ? (["verdict"] as const) : [];
  if (withdrawn) return ["restore", "strike", ...judging, "refile"];
  return ["strike", "withdraw", ...judging, "rank", "refile"];
}

/** The kinds of record that a claim could be filed under; a lineage leads from one record to another of its kind. */
export function refilableTo({ subject, value }: Pick<Claim, "subject" | "value">): readonly SubjectKind[] {
  return value.property === "lineage" ? [subject.kind] : SUBJECTS_OF[value.property];
}
