import "server-only";
import { soughtOf } from "@/lib/domain/name/sought";
import { findMatches } from "@/lib/data/search/find-matches";
import { listSpokenBrands } from "@/lib/data/search/list-spoken-brands";
import { loadFound } from "@/lib/data/search/load-found";
import type { SuggestedView } from "@/lib/data/search/search-view";

/** As many as are taken in at a glance. */
const SUGGESTED = 8;

/** The best of what a search for it would find, at most eight. Read for each visitor, never cached. */
export async function suggestRecords(typed: string): Promise<SuggestedView[]> {
  const sought = soughtOf(typed);
  if (sought === null) return [];
  const matches = (await findMatches(sought, await listSpokenBrands())).matches.slice(0, SUGGESTED);
  const shown = await loadFound(matches.flatMap((one) => (one.noun === "brand" ? [] : [one])));
  return matches.flatMap((one): SuggestedView[] => {
    if (one.noun === "brand")
      return [{ kind: "brand", slug: one.brand.slug, name: one.brand.name, brand: null, by: null }];
    if (one.noun === "market") return [{ kind: "market", code: one.id, name: one.text }];
    const record = shown.get(one.id);
    // Gone since it was found.
    if (!record) return [];
    const { slug, name } = record;
    return [{ kind: one.noun, slug, name, brand: one.brand?.name ?? null, by: one.current ? null : one.text }];
  });
}
