import "server-only";
import { db } from "@/lib/db/client";
import { word } from "@/lib/db/words";
import { soughtOf } from "@/lib/domain/name/sought";
import type { MarketView } from "@/lib/data/ledger/claim-view";
import type { SpokenBrand } from "@/lib/data/search/find-brands";
import { findMatches, type Match } from "@/lib/data/search/find-matches";
import type { Named } from "@/lib/data/search/find-named";
import { listSpokenBrands } from "@/lib/data/search/list-spoken-brands";
import { loadFound, type Shown } from "@/lib/data/search/load-found";
import { namePartsOf } from "@/lib/data/search/name-parts";
import type { FoundNameView, FoundView, NamePart, SearchView } from "@/lib/data/search/search-view";

/** As many as a page tells; it says how many there are. */
const FOUND_SHOWN = 20;
/** And markets. */
const MARKETS_SHOWN = 8;

/**
 * The devices, series, launches and brands that go or went by what is typed: by every name, codename and model number,
 * whatever its letter case and spaces; and the markets. What is exactly it comes first; only where nothing goes by it, what is
 * near it. Read for each visitor: projections of today, never cached.
 */
export async function searchRecords(typed: string): Promise<SearchView> {
  const sought = soughtOf(typed);
  if (sought === null) return { found: [], total: 0, more: false, near: false, markets: [] };
  const { matches, more, near } = await findMatches(sought, await listSpokenBrands());
  const records = matches.filter(({ noun }) => noun !== "market");
  const markets = matches.flatMap((one) => (one.noun === "market" ? [marketView(one)] : []));
  const found = await viewsOf(records.slice(0, FOUND_SHOWN));
  return { found, total: records.length, more, near, markets: markets.slice(0, MARKETS_SHOWN) };
}

function marketView({ id, text }: Named): MarketView {
  return { code: id, name: text, home: null };
}

async function viewsOf(matches: readonly Match[]): Promise<FoundView[]> {
  const named = matches.flatMap((one) => (one.noun === "brand" ? [] : [one]));
  const [shown, parts, markets] = await Promise.all([loadFound(named), namePartsOf(named), loadMarkets(named)]);
  return matches.flatMap((one): FoundView[] => {
    if (one.noun === "brand") return [brandView(one.brand)];
    const record = shown.get(one.id);
    // Gone since it was found.
    if (!record || !one.brand) return [];
    const market = one.market === null ? null : (markets.get(one.market) ?? null);
    return foundView(one, record, one.brand, foundName(one, parts.get(one.id) ?? null, market));
  });
}

function brandView({ id, slug, name }: SpokenBrand): FoundView {
  const nothing = {
    brand: null,
    formFactor: null,
    window: null,
    certainty: "unknown",
    canceled: false,
    by: null,
  } as const;
  return { ref: { id, kind: "brand", slug, name }, ...nothing };
}

function foundView({ id, noun }: Named, shown: Shown, brand: SpokenBrand, by: FoundNameView | null): FoundView[] {
  if (noun === "market") return [];
  const { slug, name, formFactor, window, certainty, canceled } = shown;
  const maker = { slug: brand.slug, name: brand.name };
  return [{ ref: { id, kind: noun, slug, name }, brand: maker, formFactor, window, certainty, canceled, by }];
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
