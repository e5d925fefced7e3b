import "server-only";
import type { UndatedEntry } from "@/lib/data/load-launch-entries";
import { db } from "@/lib/db/client";
import { loadFacts } from "@/lib/db/load-facts";
import { countriesReached } from "@/lib/domain/market/countries-reached";

/** The entries with the countries that each reaches, groups resolved: what a calendar is filtered by. */
export async function resolveCountries(entries: readonly UndatedEntry[]): Promise<UndatedEntry[]> {
  const slugs = [...new Set(entries.map(({ brand }) => brand.slug))];
  const brands = await db.brand.findMany({
    where: { slug: { in: slugs } },
    select: { slug: true, homeMarket: true },
  });
  const homes = new Map(brands.map(({ slug, homeMarket }) => [slug, homeMarket]));
  const spoken = entries.map(({ markets, brand }) => ({ markets, home: homes.get(brand.slug) ?? null }));
  const reached = countriesReached(spoken, await loadFacts(db, []));
  return entries.map((entry, place) => ({ ...entry, markets: reached[place] ?? [] }));
}
