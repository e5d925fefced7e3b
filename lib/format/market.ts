import type { MarketCode } from "@/lib/domain/market/market";

const NAMES = new Intl.DisplayNames("en-US", { type: "region", fallback: "none" });

/** The English name of a country ("Germany"), or its code where there is no such country. */
export function countryName(code: MarketCode): string {
  return NAMES.of(code) ?? code;
}

/** Countries by what they are called, "Åland Islands" under A. */
export function countriesByName(codes: readonly MarketCode[]): { code: MarketCode; name: string }[] {
  const { compare } = new Intl.Collator("en-US");
  return codes.map((code) => ({ code, name: countryName(code) })).sort((a, b) => compare(a.name, b.name));
}
