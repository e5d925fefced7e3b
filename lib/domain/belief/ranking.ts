import type { Claim } from "../claim/claim";
import type { Ranking } from "../claim/in-force";

/**
 * True if an editor preferred the first over the second: only what was there to be weighed, stated before the ranking
 * (DESIGN 4.2). Of what was stated that same day, what Debut had recorded by then.
 */
export function prefersOver(preferred: { readonly ranking: Ranking | null }, claim: Claim): boolean {
  const { ranking } = preferred;
  if (ranking?.rank !== "preferred") return false;
  if (claim.statedTo !== ranking.effectiveOn) return claim.statedTo < ranking.effectiveOn;
  return Date.parse(claim.recordedAt) <= Date.parse(ranking.at);
}

/** Those that no preferred one was chosen over; preferred ones among themselves stand as equals. */
export function afterRanking<T extends { readonly claim: Claim; readonly ranking: Ranking | null }>(
  weighed: readonly T[],
): T[] {
  const preferred = weighed.filter(({ ranking }) => ranking?.rank === "preferred");
  if (preferred.length === 0) return [...weighed];
  return weighed.filter(
    (one) => one.ranking?.rank === "preferred" || !preferred.some((p) => prefersOver(p, one.claim)),
  );
}
