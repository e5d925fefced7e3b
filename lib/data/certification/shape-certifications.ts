import { questionsOf } from "@/lib/domain/belief/questions";
import type { Subject } from "@/lib/domain/claim/claim";
import { isInForce } from "@/lib/domain/claim/in-force";
import type { CertificationView } from "@/lib/data/certification/certification-view";
import { believed, type Reading } from "@/lib/data/ledger/reading";
import { shapeBelief } from "@/lib/data/ledger/shape-belief";
import { shapeMarket } from "@/lib/data/ledger/shape-market";

/** The registers that a device was seen in, or said not to be in, for each market that was named. */
export function shapeCertifications(device: Subject, reading: Reading): CertificationView[] {
  const said = reading.index.about(device, "certification").filter((claim) => isInForce(claim, reading.clocks));
  return questionsOf(said).flatMap((question): CertificationView[] => {
    const belief = believed(question, reading);
    const value = (belief.deciding ?? belief.open[0])?.claim.value;
    if (value?.property !== "certification") return [];
    const market = question.market === null ? null : shapeMarket(question.market, device, reading);
    return [{ register: value.text, market, holds: belief.holds, basis: shapeBelief(belief, reading) }];
  });
}
