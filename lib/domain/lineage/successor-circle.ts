import type { Belief, Clocks, Facts } from "../belief/belief";
import { type ClaimIndex, type Claims, indexClaims } from "../belief/claim-index";
import { subjectKey } from "../belief/questions";
import type { Subject } from "../claim/claim";
import { kinshipsOf } from "./kinships";

/** One record believed to be the successor of another. */
export interface Succession {
  readonly successor: Subject;
  readonly of: Subject;
  readonly belief: Belief;
}

/**
 * The successions that lead from a record, from each to what it is believed to succeed, back to the record itself: the
 * shortest way around, or none. Sources may disagree about who follows whom, so a circle is told as a conflict, not refused.
 * `claims` hold those of the records around; what is not among them leads no further.
 */
export function successorCircle(start: Subject, claims: Claims, facts: Facts, clocks: Clocks): Succession[] {
  const index = indexClaims(claims, clocks.recordedBy);
  const begun = successionsOf(start, index, facts, clocks);
  let ways = begun.map((step) => [step]);
  const seen = new Set<string>();
  while (ways.length > 0) {
    const around = ways.find((way) => subjectKey(way.at(-1)!.of) === subjectKey(start));
    if (around) return around;
    ways = ways.flatMap((way) => {
      const { of } = way.at(-1)!;
      if (seen.has(subjectKey(of))) return [];
      seen.add(subjectKey(of));
      return successionsOf(of, index, facts, clocks).map((step) => [...way, step]);
    });
  }
  return [];
}

function successionsOf(record: Subject, index: ClaimIndex, facts: Facts, clocks: Clocks): Succession[] {
  return kinshipsOf(record, index, facts, clocks)
    .filter(({ lineage }) => lineage === "successor-of")
    .map(({ subject, of, belief }) => ({ successor: subject, of, belief }));
}
