import type { MarketCode } from "../market/market";

/** What somebody follows, as an address names it: a brand, a device or a market. */
export type FeedScope =
  { readonly kind: "brand" | "device"; readonly slug: string } | { readonly kind: "market"; readonly code: MarketCode };

/** The same, found. */
export type Followed =
  | { readonly kind: "brand" | "device"; readonly id: string; readonly slug: string; readonly name: string | null }
  | { readonly kind: "market"; readonly code: MarketCode; readonly name: string | null };
