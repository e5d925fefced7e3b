import { INTERNATIONAL, type MarketKind } from "@/lib/domain/market/market";
import type { MarketPart } from "@/lib/domain/market/market-list";
import { formatCount } from "@/lib/format/count";
import { formatPlace, formatPlaceHead, type Place } from "@/lib/format/place";

/** A market as the title of its page and in a list: "Germany", "Europe", "Outside the home market", "Everywhere". */
export function formatMarketTitle(place: Place, kind: MarketKind): string {
  return kind === "international" ? (place.name ?? place.code) : formatPlaceHead(place);
}

/** A market within a sentence that speaks of no one brand: "Germany", "markets outside a brand’s home", "every market". */
export function formatMarketInText(place: Place): string {
  return place.code === INTERNATIONAL ? "markets outside a brand’s home" : formatPlace(place);
}

const PARTS: Readonly<Record<MarketPart, string>> = {
  coming: "Coming",
  "on-sale": "On sale",
  "was-sold": "Was sold",
  "not-coming": "Said not to come",
  open: "Left open",
};

/** The heading of a part of a market's page. */
export function formatMarketPart(part: MarketPart): string {
  return PARTS[part];
}

export interface MarketCounts {
  readonly coming: number;
  readonly onSale: number;
  readonly against: number;
  readonly total: number;
}

/** "3 coming, 12 on sale, 2 said not to come"; where none of these is said, how many are spoken of. */
export function formatMarketCounts({ coming, onSale, against, total }: MarketCounts): string {
  const parts = [
    coming > 0 ? `${coming} coming` : null,
    onSale > 0 ? `${onSale} on sale` : null,
    against > 0 ? `${against} said not to come` : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(", ") : `${formatCount(total, "phone")} spoken of`;
}
