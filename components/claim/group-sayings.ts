import type { ClaimView } from "@/lib/data/ledger/claim-view";

/** One time that a source spoke: the words, and the claims that were read in them. */
export interface Saying {
  readonly key: string;
  readonly first: ClaimView;
  readonly claims: readonly ClaimView[];
}

/** Claims that quote the same words of the same source are told as one saying. The order of the first of each is kept. */
export function groupSayings(claims: readonly ClaimView[]): Saying[] {
  const sayings = new Map<string, ClaimView[]>();
  for (const claim of claims) {
    const { source, document, said, statedFrom, statedTo } = claim;
    const key = JSON.stringify([source.slug, document?.url, said, statedFrom, statedTo]);
    const known = sayings.get(key);
    if (known) known.push(claim);
    else sayings.set(key, [claim]);
  }
  return [...sayings.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ key: first.id, first, claims: group }];
  });
}
