import type { MarketCode } from "@/lib/domain/market/market";

const NAMES = new Intl.DisplayNames("en-US", { type: "region", fallback: "none" });

/** The English name of a country ("Germany"), or its code where there is no such country. */
export function countryName(code: MarketCode): string {
  return NAMES.of(code) ?? code;
}
