import type { Belief, Clocks, Facts } from "../belief/belief";
import { believe } from "../belief/believe";
import type { ClaimIndex } from "../belief/claim-index";
import { questionsOf } from "../belief/questions";
import type { Lineage, Subject } from "../claim/claim";

/** How one record is believed to stand to another: `subject` is the successor, variant or rebrand of `of`. */
export interface Kinship {
  readonly subject: Subject;
  readonly of: Subject;
  readonly lineage: Lineage;
  readonly belief: Belief;
}

/** What is believed of a record's own descent. What is denied or left open is none. */
export function kinshipsOf(subject: Subject, index: ClaimIndex, facts: Facts, clocks: Clocks): Kinship[] {
  return questionsOf(index.about(subject, "lineage")).flatMap((question): Kinship[] => {
    const belief = believe(question, index, facts, clocks);
    const { value, holds } = belief;
    if (value?.property !== "lineage" || holds !== true) return [];
    return [{ subject, of: value.of, lineage: value.lineage, belief }];
  });
}
