import "server-only";
import { db } from "@/lib/db/client";
import { word } from "@/lib/db/words";
import { likenessOf, type Likeness, type Sought, soughtOf } from "@/lib/domain/name/sought";
import type { MarketView } from "@/lib/data/ledger/claim-view";
import { findBrands, type SpokenBrand } from "@/lib/data/search/find-brands";
import { CANDIDATES, findNamed, type Named } from "@/lib/data/search/find-named";
import { loadFound, type Shown } from "@/lib/data/search/load-found";
import { namePartsOf } from "@/lib/data/search/name-parts";
import type { FoundNameView, FoundView, NamePart, SearchView } from "@/lib/data/search/search-view";

/** As many as a page tells; it says how many there are. */
const FOUND_SHOWN = 20;

const ORDER: readonly Likeness[] = ["exact", "begins", "words"];

interface Ranked {
  readonly likeness: Likeness;
  readonly view: FoundView;
}

/**
 * The devices, series, launches and brands that go or went by what is typed: by every name, codename and model number,
 * whatever its letter case and spaces. What is exactly it comes first. Read for each visitor: projections of today, never
 * cached.
 */
export async function searchRecords(typed: string): Promise<SearchView> {
  const sought = soughtOf(typed);
  if (sought === null) return { found: [], total: 0, more: false };
  const brands = await findBrands();
  const named = await findNamed(sought, brands, FOUND_SHOWN);
  const makers = brandsNamed(sought, brands);
  const found = [...(await viewsOf(named, brands)), ...makers]
    // A stable sort: the order within the equally like is kept, brands last.
    .sort((a, b) => ORDER.indexOf(a.likeness) - ORDER.indexOf(b.likeness))
    .slice(0, FOUND_SHOWN);
  const total = (named[0]?.total ?? 0) + makers.length;
  return { found: found.map(({ view }) => view), total, more: total >= CANDIDATES };
}

function brandsNamed(sought: Sought, brands: readonly SpokenBrand[]): Ranked[] {
  return brands.flatMap(({ id, slug, name, normalized }): Ranked[] => {
    const likeness = likenessOf(sought, normalized);
    if (likeness === null) return [];
    const ref = { id, kind: "brand", slug, name } as const;
    const nothing = {
      brand: null,
      formFactor: null,
      window: null,
      certainty: "unknown",
      canceled: false,
      by: null,
    } as const;
    return [{ likeness, view: { ref, ...nothing } }];
  });
}

async function viewsOf(named: readonly Named[], brands: readonly SpokenBrand[]): Promise<Ranked[]> {
  const shown = await loadFound(named);
  const parts = await namePartsOf(named);
  const markets = await loadMarkets(named);
  const brandOf = new Map(brands.map((brand) => [brand.id, brand]));
  return named.flatMap((one): Ranked[] => {
    const record = shown.get(one.id);
    const brand = brandOf.get(one.brandId);
    // Gone since it was found.
    if (!record || !brand) return [];
    const by = foundName(
      one,
      parts.get(one.id) ?? null,
      one.market === null ? null : (markets.get(one.market) ?? null),
    );
    return [{ likeness: one.likeness, view: foundView(one, record, brand, by) }];
  });
}

function foundView({ id, noun }: Named, shown: Shown, brand: SpokenBrand, by: FoundNameView | null): FoundView {
  const { slug, name, formFactor, window, certainty, canceled } = shown;
  const maker = { slug: brand.slug, name: brand.name };
  return { ref: { id, kind: noun, slug, name }, brand: maker, formFactor, window, certainty, canceled, by };
}

function foundName(
  { text, kind, certainty }: Named,
  part: NamePart | null,
  market: MarketView | null,
): FoundNameView | null {
  return part === null || kind === null ? null : { text, kind: word(kind), part, market, certainty };
}

async function loadMarkets(named: readonly Named[]): Promise<Map<string, MarketView>> {
  const codes = named.flatMap(({ market }) => (market === null ? [] : [market]));
  if (codes.length === 0) return new Map();
  const rows = await db.market.findMany({ where: { code: { in: codes } }, select: { code: true, name: true } });
  return new Map(rows.map(({ code, name }) => [code, { code, name, home: null }]));
}
