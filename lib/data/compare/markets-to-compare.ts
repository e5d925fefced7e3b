import type { AvailabilityView } from "@/lib/data/availability/availability-view";
import { kindOfMarket } from "@/lib/domain/market/covers-market";
import type { MarketCode } from "@/lib/domain/market/market";

/** Where most readers are, told where nobody has named more: in Europe, South Asia and North America. */
const FEW: readonly MarketCode[] = ["DE", "IN", "US"];

/** As many in all, unless the homes alone are as many: then one more. */
const MARKETS = 5;

/**
 * The countries that a comparison answers for: the one that is asked for, the homes of the phones' brands, and a few more:
 * those that were named for the most of the phones.
 */
export function marketsToCompare(
  phones: readonly Pick<AvailabilityView, "home" | "rows">[],
  asked: MarketCode | null,
): MarketCode[] {
  const homes = phones.flatMap(({ home }) => home?.code ?? []);
  const first = new Set([...(asked === null ? [] : [asked]), ...homes]);
  const others = [...byNaming(phones), ...FEW].filter((code) => !first.has(code));
  return [...first, ...[...new Set(others)].slice(0, Math.max(1, MARKETS - first.size))];
}

function byNaming(phones: readonly Pick<AvailabilityView, "rows">[]): MarketCode[] {
  const counts = new Map<MarketCode, number>();
  for (const { rows } of phones) {
    const named = new Set(rows.flatMap(({ markets }) => markets.map(({ code }) => code)).filter(isCountry));
    for (const code of named) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const place = (code: MarketCode) => (FEW.includes(code) ? FEW.indexOf(code) : FEW.length);
  return [...counts]
    .sort(([a, times], [b, others]) => others - times || place(a) - place(b) || (a < b ? -1 : 1))
    .map(([code]) => code);
}

function isCountry(code: MarketCode): boolean {
  return kindOfMarket(code) === "country";
}
