import { questionsOf } from "@/lib/domain/belief/questions";
import type { Subject } from "@/lib/domain/claim/claim";
import type { PartnershipView } from "@/lib/data/brand/brand-view";
import { believed, type Reading } from "@/lib/data/ledger/reading";
import { shapeBelief } from "@/lib/data/ledger/shape-belief";

/** Whom the brand works with, as far as anyone has said. */
export function shapePartnerships(brand: Subject, reading: Reading): PartnershipView[] {
  return questionsOf(reading.index.about(brand, "partnership")).flatMap((question): PartnershipView[] => {
    const belief = believed(question, reading);
    const value = (belief.deciding ?? belief.open[0])?.claim.value;
    if (value?.property !== "partnership") return [];
    return [{ partner: value.partner, holds: belief.holds, basis: shapeBelief(belief, reading) }];
  });
}
