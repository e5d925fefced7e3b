import type { Claim } from "@/lib/domain/claim/claim";
import { standingVerdict } from "@/lib/domain/verdict/standing-verdict";
import type { EvidenceView, VerdictView } from "@/lib/data/ledger/claim-view";
import { isShown, type Reading } from "@/lib/data/ledger/reading";

/** How a claim turned out, as an editor judged it by the day; null while nobody has. */
export function shapeVerdict(claim: Claim, reading: Reading): VerdictView | null {
  const given = standingVerdict(claim, reading.clocks);
  if (given === null) return null;
  const { verdict, why, effectiveOn: on, evidence } = given;
  return {
    ...{ verdict, why, on, url: evidence.url },
    claim: evidence.claimId === null ? null : shapeEvidence(evidence.claimId, reading),
  };
}

/** Null where it has been struck since: then it leaves this view too. */
function shapeEvidence(id: string, reading: Reading): EvidenceView | null {
  const claim = reading.ledger.evidence.get(id) ?? reading.ledger.claims.find((one) => one.id === id);
  const paper = reading.ledger.papers.get(id);
  if (!claim || !paper || !isShown(claim, reading)) return null;
  const { said, source, document } = paper;
  return { id, said, source, document, statedFrom: claim.statedFrom, statedTo: claim.statedTo };
}
