import type { MarketKind } from "@/lib/domain/market/market";
import { formatMarketTitle } from "@/lib/format/market-title";
import type { Place } from "@/lib/format/place";

/** A market as an index lists it. */
export interface Listed {
  readonly market: Place;
  readonly kind: MarketKind;
}

/** The markets that stand under one letter. */
export interface IndexLetter<T extends Listed> {
  readonly letter: string;
  readonly markets: readonly T[];
}

const order = new Intl.Collator("en-US");

/** Markets as an index stands: by the first letter of what each is called, "Åland" under A. */
export function indexMarkets<T extends Listed>(markets: readonly T[]): IndexLetter<T>[] {
  const letters = new Map<string, T[]>();
  for (const one of [...markets].sort((a, b) => order.compare(titleOf(a), titleOf(b)))) {
    const letter = titleOf(one).normalize("NFD").charAt(0).toUpperCase();
    letters.set(letter, [...(letters.get(letter) ?? []), one]);
  }
  return [...letters].map(([letter, listed]) => ({ letter, markets: listed }));
}

function titleOf({ market, kind }: Listed): string {
  return formatMarketTitle(market, kind);
}
