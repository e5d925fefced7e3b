import type { Subject } from "@/lib/domain/claim/claim";
import { questionsOf } from "@/lib/domain/belief/questions";
import { believed, type Reading } from "@/lib/data/ledger/reading";
import { shapeClaim } from "@/lib/data/ledger/shape-claim";
import { shapeRef } from "@/lib/data/ledger/shape-ref";
import type { LineageView } from "@/lib/data/lineage/lineage-view";

/** What it follows or derives from, as far as that is believed. */
export function shapeLineage(subject: Subject, reading: Reading): LineageView[] {
  return questionsOf(reading.index.about(subject, "lineage")).flatMap((question): LineageView[] => {
    const { value, holds, certainty, deciding } = believed(question, reading);
    if (value?.property !== "lineage" || deciding === null || holds !== true) return [];
    const claim = shapeClaim(deciding.claim, reading);
    return [{ lineage: value.lineage, of: shapeRef(value.of, reading), certainty, claim }];
  });
}
