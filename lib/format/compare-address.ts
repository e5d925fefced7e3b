import type { MarketCode } from "@/lib/domain/market/market";

export interface ComparedAddress {
  /** Phones, in the order in which they stand. */
  readonly slugs: readonly string[];
  /** The market that is told first. */
  readonly market?: MarketCode | null;
  /** Names that were typed beside them and are not settled yet. */
  readonly typed?: readonly string[];
}

/** A comparison that can be shared: "/compare?devices=xiaomi-12s,google-pixel-7&market=DE". */
export function compareAddress({ slugs, market = null, typed = [] }: ComparedAddress): string {
  const words = [
    slugs.length === 0 ? null : `devices=${slugs.join(",")}`,
    ...typed.map((name) => `device=${encodeURIComponent(name)}`),
    market === null ? null : `market=${encodeURIComponent(market)}`,
  ].filter((word) => word !== null);
  return words.length === 0 ? "/compare" : `/compare?${words.join("&")}`;
}
