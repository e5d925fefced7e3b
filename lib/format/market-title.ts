import { INTERNATIONAL, type MarketKind } from "@/lib/domain/market/market";
import type { MarketPart } from "@/lib/domain/market/market-entry";
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
  overdue: "Due and overdue",
  "on-sale": "Came on sale",
  unconfirmed: "Announced, sale not confirmed",
  "was-sold": "Was sold",
  "not-coming": "Said not to come",
  open: "Left open",
};

/** The heading of a part of a market's page. */
export function formatMarketPart(part: MarketPart): string {
  return PARTS[part];
}

/**
 * What the heading alone does not say; null where it says it all. That a phone is sold in a country of a group says nothing of
 * the group as a whole.
 */
export function formatMarketPartNote(part: MarketPart, kind: MarketKind): string | null {
  if (part === "overdue") return "no statement on record tells what became of them";
  if (part !== "unconfirmed") return null;
  return kind === "country"
    ? "nobody has said that they are sold there"
    : "nobody has said that they are sold in all of it";
}
