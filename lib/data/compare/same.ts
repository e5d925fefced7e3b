import type { AnnouncementView } from "@/lib/data/announcement/announcement-view";
import type { PriceView } from "@/lib/data/availability/availability-view";
import type { ComparedRow } from "@/lib/data/compare/comparison-view";
import type { MarketView, WindowBeliefView } from "@/lib/data/ledger/claim-view";
import { INTERNATIONAL } from "@/lib/domain/market/market";

/** A line in which two cells are the same where `told` of them is. */
export function rowOf<Cell>(cells: readonly Cell[], told: (cell: Cell) => unknown): ComparedRow<Cell> {
  const keys = new Set(cells.map((cell) => JSON.stringify(told(cell))));
  return { cells, same: keys.size === 1 };
}

/** When, how sure, and what became of it. */
export function toldOfAnnouncement({ when, due, status, withdrawn }: AnnouncementView): unknown {
  return [toldOfWindow(when), due, status, withdrawn === null ? null : withdrawn.value];
}

/** When, and how sure; nothing where nobody has said. */
export function toldOfWindow(when: WindowBeliefView | null): unknown {
  if (when === null || when.window === null) return null;
  const { precision, earliest, latest, about, instant, timeZone } = when.window;
  return [precision, earliest, latest, about, instant, timeZone, when.certainty];
}

/** What each offer costs and where that was said, in whatever order. */
export function toldOfPrices(prices: readonly PriceView[]): unknown {
  return prices
    .map(({ offer, price, certainty, market }) => {
      const { kind, low, high, currency } = price;
      return JSON.stringify([offer, kind, low, high, currency, certainty, toldOfMarket(market)]);
    })
    .sort();
}

/** "All outside China" and "all outside South Korea" are two markets under one code. */
function toldOfMarket(market: MarketView | null): unknown {
  if (market === null) return null;
  return market.code === INTERNATIONAL ? [market.code, market.home] : market.code;
}
