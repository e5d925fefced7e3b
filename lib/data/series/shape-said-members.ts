import { questionsOf } from "@/lib/domain/belief/questions";
import type { Subject } from "@/lib/domain/claim/claim";
import { pointsTo } from "@/lib/domain/claim/points-to";
import { believed, type Reading } from "@/lib/data/ledger/reading";
import { shapeBelief } from "@/lib/data/ledger/shape-belief";
import { shapeRef } from "@/lib/data/ledger/shape-ref";
import type { SaidMemberView } from "@/lib/data/series/series-view";

/**
 * The devices that claims say belong to a series, or do not. What a device inherits goes by the catalog's own filing, which
 * no claim changes in silence.
 */
export function shapeSaidMembers(series: Subject, reading: Reading): SaidMemberView[] {
  return questionsOf(reading.index.about(series, "series-member")).flatMap((question): SaidMemberView[] => {
    const belief = believed(question, reading);
    const claim = (belief.deciding ?? belief.open[0])?.claim;
    const member = claim ? pointsTo(claim.value) : null;
    if (member === null) return [];
    return [{ device: shapeRef(member, reading), holds: belief.holds, basis: shapeBelief(belief, reading) }];
  });
}
