import { spokenOf } from "@/lib/domain/belief/bearing";
import { ask, memberOf } from "@/lib/domain/belief/questions";
import type { Subject } from "@/lib/domain/claim/claim";
import { believed, type Reading } from "@/lib/data/ledger/reading";
import { shapeBelief } from "@/lib/data/ledger/shape-belief";
import type { PartnershipView } from "@/lib/data/partnership/partnership-view";

/** Whom a brand works with, or a device or a series was made with, as far as anyone has said; a device's series included. */
export function shapePartnerships(subject: Subject, reading: Reading): PartnershipView[] {
  const { index, facts } = reading;
  const claims = spokenOf({ subject, property: "partnership" }, facts).flatMap((of) => index.about(of, "partnership"));
  return [...new Set(claims.map(({ value }) => memberOf(value)))].flatMap((member): PartnershipView[] => {
    const belief = believed(ask(subject, "partnership", { member }), reading);
    const value = (belief.deciding ?? belief.open[0])?.claim.value;
    if (value?.property !== "partnership") return [];
    return [{ of: subject.kind, partner: value.partner, holds: belief.holds, basis: shapeBelief(belief, reading) }];
  });
}
