import type { Subject } from "@/lib/domain/claim/claim";
import { successorCircle } from "@/lib/domain/lineage/successor-circle";
import type { Reading } from "@/lib/data/ledger/reading";
import { shapeClaim } from "@/lib/data/ledger/shape-claim";
import { shapeRef } from "@/lib/data/ledger/shape-ref";
import type { SuccessionView } from "@/lib/data/lineage/lineage-view";

/** The way from a record, from each to what it is believed to follow, back to itself; none where nothing contradicts. */
export function shapeCircle(subject: Subject, reading: Reading): SuccessionView[] {
  const { index, facts, clocks } = reading;
  return successorCircle(subject, index, facts, clocks).flatMap(({ successor, of, belief }): SuccessionView[] => {
    const { certainty, deciding } = belief;
    if (deciding === null) return [];
    const refs = { successor: shapeRef(successor, reading), of: shapeRef(of, reading) };
    return [{ ...refs, lineage: "successor-of", certainty, claim: shapeClaim(deciding.claim, reading) }];
  });
}
