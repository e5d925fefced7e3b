import "server-only";
import { tags } from "@/lib/cache-tags";
import type { Transaction } from "@/lib/db/transaction";
import type { Claim } from "@/lib/domain/claim/claim";

/** The tags of the pages of whoever said these, and of the lists of sources, which count claims and verdicts. */
export function speakerTags(claims: readonly Pick<Claim, "source">[]): string[] {
  const speakers = new Set(claims.map(({ source }) => tags.source(source.id)));
  return speakers.size === 0 ? [] : [tags.list("sources"), ...speakers];
}

/** The tags of the sources on whose pages these are quoted, because a verdict rests on them. */
export async function quotingTags(tx: Transaction, claims: readonly Pick<Claim, "id">[]): Promise<string[]> {
  const verdicts = await tx.claimOp.findMany({
    where: { evidenceClaimId: { in: claims.map(({ id }) => id) } },
    select: { claim: { select: { sourceId: true } } },
  });
  return [...new Set(verdicts.map(({ claim }) => tags.source(claim.sourceId)))];
}
