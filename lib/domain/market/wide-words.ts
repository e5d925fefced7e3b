import { EVERYWHERE, INTERNATIONAL, type MarketCode } from "./market";

/** Words for markets that are no places: "global" mostly means all but the brand's home (DESIGN 2). */
const MEANT: ReadonlyMap<string, MarketCode> = new Map([
  ...["global", "globally", "abroad", "overseas", "internationally"].map((word) => [word, INTERNATIONAL] as const),
  ...["worldwide", "all markets", "all countries", "the world"].map((word) => [word, EVERYWHERE] as const),
]);

/** The market that such a word means; null for any other word. */
export function wideMarket(word: string): MarketCode | null {
  return MEANT.get(word.trim().toLowerCase().replace(/\s+/g, " ")) ?? null;
}
