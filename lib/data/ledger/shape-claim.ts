import { certaintyOf, compareCertainty } from "@/lib/domain/belief/certainty";
import type { Claim } from "@/lib/domain/claim/claim";
import { standingOf } from "@/lib/domain/claim/in-force";
import { pointsTo } from "@/lib/domain/claim/points-to";
import type { ClaimListView, ClaimView } from "@/lib/data/ledger/claim-view";
import { isShown, isWithdrawn, type Reading } from "@/lib/data/ledger/reading";
import { shapeMarket } from "@/lib/data/ledger/shape-market";
import { shapeRef } from "@/lib/data/ledger/shape-ref";
import { shapeVerdict } from "@/lib/data/ledger/shape-verdict";

/** A page prints no more claims than this; it says how many there are. */
const CLAIMS_SHOWN = 120;

export function shapeClaim(claim: Claim, reading: Reading): ClaimView {
  const paper = reading.ledger.papers.get(claim.id);
  if (!paper) throw new Error(`claim ${claim.id} came without its paper`);
  const member = pointsTo(claim.value);
  return {
    id: claim.id,
    about: shapeRef(claim.subject, reading),
    value: claim.value,
    member: member === null ? null : shapeRef(member, reading),
    market: claim.market === null ? null : shapeMarket(claim.market, claim.subject, reading),
    offer: claim.offer,
    stance: claim.stance,
    wording: claim.wording,
    said: paper.said,
    source: paper.source,
    document: paper.document,
    statedFrom: claim.statedFrom,
    statedTo: claim.statedTo,
    certainty: certaintyOf(claim, reading.facts),
    withdrawn: isWithdrawn(claim, reading),
    ranked: shapeRanking(claim, reading),
    verdict: shapeVerdict(claim, reading),
  };
}

/** What readers may see of these claims, latest statement first. */
export function shapeClaims(claims: readonly Claim[], reading: Reading): ClaimListView {
  const shown = claims.filter((claim) => isShown(claim, reading)).sort(compareForReading(reading));
  return { claims: shown.slice(0, CLAIMS_SHOWN).map((claim) => shapeClaim(claim, reading)), total: shown.length };
}

/** The latest statement first; on one day the surer, then what one source said together. */
function compareForReading({ ledger, facts }: Reading): (a: Claim, b: Claim) => number {
  const saying = ({ id }: Claim) => `${ledger.papers.get(id)?.source.slug} ${ledger.papers.get(id)?.said}`;
  return (a, b) => {
    if (a.statedTo !== b.statedTo) return a.statedTo < b.statedTo ? 1 : -1;
    const surer = compareCertainty(certaintyOf(a, facts), certaintyOf(b, facts));
    if (surer !== 0) return surer;
    const [one, other] = [saying(a), saying(b)];
    if (one !== other) return one < other ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  };
}

function shapeRanking(claim: Claim, { clocks }: Reading): ClaimView["ranked"] {
  const ranking = standingOf(claim, clocks).ranking;
  if (ranking === null || ranking.rank === "normal") return null;
  const operation = claim.operations.find(({ kind, at }) => kind === "rank" && at === ranking.at);
  return { rank: ranking.rank, why: operation?.why ?? "" };
}
