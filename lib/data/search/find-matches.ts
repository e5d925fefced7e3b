import "server-only";
import { LIKENESSES, likenessOf, type Likened, type Maker } from "@/lib/domain/name/likeness";
import type { Sought } from "@/lib/domain/name/sought";
import { allInUse } from "@/lib/domain/name/spellings";
import type { SpokenBrand } from "@/lib/data/search/find-brands";
import { CANDIDATES, findNamed, type Named } from "@/lib/data/search/find-named";
import { findWords } from "@/lib/data/search/find-words";
import { queryAsMeant, queryAsTyped } from "@/lib/data/search/name-query";

/** A record or a market, with the name of it that answers best; or a brand, which goes by its own. */
export type Match = Likened &
  ({ readonly noun: "brand"; readonly brand: SpokenBrand } | (Named & { readonly brand: SpokenBrand | null }));

export interface Matches {
  /** The best first, each record once. */
  readonly matches: readonly Match[];
  /** There may be others than were looked at. */
  readonly more: boolean;
  /** Nothing goes by what was typed; these go by what is near it. */
  readonly near: boolean;
}

/**
 * All that was looked at and answers; what is near only where nothing else does. Two questions to the database, or four where
 * each word is in use and no name has them all.
 */
export async function findMatches(sought: Sought, brands: readonly SpokenBrand[]): Promise<Matches> {
  let inUse = await findWords(sought, false);
  if (allInUse(sought, inUse)) {
    const typed = judge(sought, await findNamed(queryAsTyped(sought, brands)), brands);
    if (typed.matches.length > 0 && !typed.near) return typed;
    inUse = await findWords(sought, true);
  }
  return judge(sought, await findNamed(queryAsMeant(sought, brands, inUse)), brands);
}

function judge(sought: Sought, named: readonly Named[], brands: readonly SpokenBrand[]): Matches {
  const more = named.length >= CANDIDATES;
  const sure = rank(sought, named, brands, { forgiving: false });
  if (sure.length > 0) return { matches: sure, more, near: false };
  const matches = rank(sought, named, brands, { forgiving: true });
  return { matches, more, near: matches.length > 0 };
}

function rank(
  sought: Sought,
  named: readonly Named[],
  brands: readonly SpokenBrand[],
  how: { readonly forgiving: boolean },
): Match[] {
  const brandOf = new Map(brands.map((brand) => [brand.id, brand]));
  const best = new Map<string, Match>();
  for (const one of named) {
    const brand = one.brandId === null ? null : (brandOf.get(one.brandId) ?? null);
    const likened = likenessOf(sought, one.normalized, brand, how);
    if (likened === null) continue;
    const match = { ...one, ...likened, brand };
    const key = `${one.noun} ${one.id}`;
    const other = best.get(key);
    if (!other || compareMatches(match, other) < 0) best.set(key, match);
  }
  const makers = brands.flatMap((brand): Match[] => {
    // Whatever is longer than the name by more than a letter for each word is not said by it.
    if (sought.folded.length > brand.normalized.length + sought.chunks.length) return [];
    const likened = likenessOf(sought, brand.normalized, ALONE, how);
    return likened === null ? [] : [{ ...likened, noun: "brand", brand }];
  });
  return [...makers, ...best.values()].sort(compareMatches);
}

/** A brand is said by its own name, not by another's. */
const ALONE: Maker | null = null;

const NOUNS = ["brand", "device", "series", "launch", "market"] as const;
const CERTAINTY = ["official", "reported", "rumored", "unknown"] as const;

/**
 * What answers best; then a brand, a phone, a series, a launch, a market; then by the name that it has now, the latest first.
 */
function compareMatches(a: Match, b: Match): number {
  const byLikeness = LIKENESSES.indexOf(a.likeness) - LIKENESSES.indexOf(b.likeness) || a.off - b.off;
  if (byLikeness !== 0) return byLikeness;
  if (a.noun === "brand" || b.noun === "brand") {
    return NOUNS.indexOf(a.noun) - NOUNS.indexOf(b.noun) || compareTexts(a.brand?.name ?? "", b.brand?.name ?? "");
  }
  return (
    NOUNS.indexOf(a.noun) - NOUNS.indexOf(b.noun) ||
    Number(b.current) - Number(a.current) ||
    compareTexts(b.day ?? "", a.day ?? "") ||
    CERTAINTY.indexOf(a.certainty) - CERTAINTY.indexOf(b.certainty) ||
    a.normalized.length - b.normalized.length ||
    compareTexts(a.normalized, b.normalized) ||
    compareTexts(a.id, b.id) ||
    compareTexts(a.market ?? "", b.market ?? "")
  );
}

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
