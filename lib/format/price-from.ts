import type { Price } from "@/lib/domain/claim/claim";
import { formatPrice } from "@/lib/format/price";

/** The lowest of some prices, as it is said of all of them. */
export interface PriceFrom<Told> {
  readonly told: Told;
  /** "CN¥5,999"; "from CN¥3,999" where others are higher. */
  readonly text: string;
}

/** Of prices in several currencies, the lowest in that of the first. Null where there is none. */
export function priceFrom<Told extends { readonly price: Price }>(prices: readonly Told[]): PriceFrom<Told> | null {
  const [first] = prices;
  if (first === undefined) return null;
  const alike = prices.filter(({ price }) => price.currency === first.price.currency);
  const told = alike.reduce((lowest, one) => (lowOf(one) < lowOf(lowest) ? one : lowest));
  const higher = alike.some((one) => lowOf(one) > lowOf(told));
  const text = formatPrice(told.price);
  return { told, text: higher && !text.startsWith("from ") ? `from ${text}` : text };
}

function lowOf({ price }: { readonly price: Price }): number {
  return Number(price.low);
}
