import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import { tags } from "@/lib/cache-tags";
import { type AsOf, asOfKeys, asStated, dayTags, isPresent, type Keeping, keepingTo } from "@/lib/data/ledger/as-of";
import type { MarketView } from "@/lib/data/ledger/claim-view";
import { findMarkets } from "@/lib/data/market/find-markets";
import { findForMarket } from "@/lib/data/market/find-for-market";
import { findForMarketAsOf } from "@/lib/data/market/find-for-market-as-of";
import { loadMarketParts } from "@/lib/data/market/load-market";
import type { MarketPageView, MarketPartPageView } from "@/lib/data/market/market-view";
import type { Page } from "@/lib/data/redirect/page";
import { db } from "@/lib/db/client";
import { loadFacts } from "@/lib/db/load-facts";
import { kindOfMarket } from "@/lib/domain/market/covers-market";
import type { MarketCode } from "@/lib/domain/market/market";
import type { MarketPart } from "@/lib/domain/market/market-entry";
import type { Day } from "@/lib/domain/window/window";
import { marketsAround } from "@/lib/domain/market/market-list";

/** A market's page. A code in other letters ("de") leads to the one that is its own for good; `moved.slug` is a code. */
export const getMarket = cache(async (asked: string, asOf: AsOf): Promise<Page<MarketPageView>> => {
  const code = await codeOf(asked);
  if (code === null) return { found: "nothing" };
  if (code !== asked) return { found: "moved", slug: code };
  const { around, countries } = await areaOf(code);
  const load = unstable_cache(() => loadMarket(code, around, countries, asOf), ["market", code, ...asOfKeys(asOf)], {
    tags: [tags.everything, ...dayTags(asOf), ...[...around, ...countries].slice(0, MOST_TAGS).map(tags.market)],
  });
  return { found: "here", view: await load() };
});

/** One page of a part of a market's page, counted from 1; null where there is no such market, under just this code, or page. */
export const getMarketPart = cache(
  async (code: string, part: MarketPart, page: number, today: Day): Promise<MarketPartPageView | null> => {
    if ((await codeOf(code)) !== code) return null;
    const { around, countries } = await areaOf(code);
    const load = unstable_cache(
      async () => {
        const slice = { part, from: (page - 1) * ON_PAGE + 1, to: page * ON_PAGE };
        const found = await findForMarket({ code, around, countries }, today, slice);
        const total = found[0]?.total ?? 0;
        const ids = found.map(({ id }) => id);
        const told = await loadMarketParts(code, { ids, totals: new Map(), most: ON_PAGE }, asStated(today));
        const places = await loadPlaces([code]);
        const lines = told.parts.find((one) => one.part === part)?.lines ?? [];
        const market = { market: placeOf(code, places, {}), kind: kindOfMarket(code) };
        return { ...market, part, lines, total, page, pages: Math.ceil(total / ON_PAGE) };
      },
      ["market-part", code, part, String(page), today],
      { tags: [tags.everything, tags.day, ...[...around, ...countries].slice(0, MOST_TAGS).map(tags.market)] },
    );
    const view = await load();
    return page <= view.pages ? view : null;
  },
);

/** The codes in which something is said of a market, and the countries in it. */
async function areaOf(code: MarketCode) {
  const { groups } = await loadFacts(db, []);
  const around = marketsAround(code, { ...NO_FACTS, groups });
  return { around, countries: kindOfMarket(code) === "country" ? [code] : [...(groups.get(code) ?? [])].sort() };
}

/** Next keeps no more than 128 tags for a read; a group has fewer countries than that, a few codes around it and two more. */
const MOST_TAGS = 120;

/** As many devices as each part of a market's page tells: of today the rest stands on pages of its own, of a day past nowhere. */
const EACH_PART = 15;
const EACH_PART_AS_OF = 60;
/** As many as a page of one part tells. */
const ON_PAGE = 60;

const NO_FACTS = { homeMarkets: new Map(), brandOf: new Map(), seriesOf: new Map(), parentOf: new Map() };

/** The market's own code, whatever the letters it is asked by; null for none. Refreshed with the catalog, like a page. */
async function codeOf(asked: string): Promise<MarketCode | null> {
  if (!/^[A-Za-z]+(-[A-Za-z]+)*$/.test(asked) || asked.length > 40) return null;
  const find = unstable_cache(
    async () => {
      const codes = [asked, asked.toUpperCase(), asked.toLowerCase()];
      const rows = await db.market.findMany({ where: { code: { in: codes } }, select: { code: true } });
      return codes.find((code) => rows.some((row) => row.code === code)) ?? null;
    },
    ["market-code", asked],
    { tags: [tags.everything, tags.list("markets")] },
  );
  return find();
}

async function loadMarket(
  code: MarketCode,
  around: readonly MarketCode[],
  countries: readonly MarketCode[],
  asOf: AsOf,
): Promise<MarketPageView> {
  const present = isPresent(asOf);
  const projected = present
    ? await findForMarket({ code, around, countries }, asOf.day, { part: null, from: 1, to: EACH_PART })
    : [];
  const ids = present ? projected.map(({ id }) => id) : await findForMarketAsOf(around, asOf);
  const totals = new Map(projected.map(({ part, total }) => [part, total]));
  const places = await loadPlaces([code, ...around]);
  const members = kindOfMarket(code) === "group" ? await findMarkets(countries) : [];
  return {
    market: placeOf(code, places, {}),
    kind: kindOfMarket(code),
    within: around.filter((one) => one !== code).map((one) => placeOf(one, places, keepingTo(asOf))),
    members: members.map(({ market, kind, named }) => ({
      market: { ...market, ...keepingTo(asOf) },
      kind,
      // Of today, as the projections are.
      named: present && named,
    })),
    ...(await loadMarketParts(code, { ids, totals, most: present ? EACH_PART : EACH_PART_AS_OF }, asOf)),
  };
}

async function loadPlaces(codes: readonly MarketCode[]): Promise<Map<MarketCode, string>> {
  const rows = await db.market.findMany({ where: { code: { in: [...codes] } }, select: { code: true, name: true } });
  return new Map(rows.map(({ code, name }) => [code, name]));
}

function placeOf(code: MarketCode, places: ReadonlyMap<MarketCode, string>, keeping: Keeping): MarketView {
  return { code, name: places.get(code) ?? null, home: null, ...keeping };
}
