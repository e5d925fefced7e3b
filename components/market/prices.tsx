import { UNDERLINE } from "@/components/certainty/drawn";
import { SaidOf } from "@/components/market/said-of";
import type { PriceView } from "@/lib/data/availability/availability-view";
import { formatCertainty } from "@/lib/format/certainty";
import type { MarketCode } from "@/lib/domain/market/market";
import { formatPrice } from "@/lib/format/price";

export interface PricesProps {
  prices: readonly PriceView[];
  /** Where they stand: a price that was said of more than that says so. */
  asked: MarketCode;
}

/** The price of the device, then of each edition, as sure as each is. */
export function Prices({ prices, asked }: PricesProps) {
  if (prices.length === 0) return null;
  return (
    <ul>
      {prices.map(({ offer, price, certainty, market }) => (
        <li key={offer ?? ""} className="wrap-anywhere">
          <SaidOf market={market} asked={asked} />
          <span className={UNDERLINE[certainty]} title={formatCertainty(certainty)}>
            {formatPrice(price)}
          </span>
          {offer === null ? null : <span className="text-soft"> {offer}</span>}
        </li>
      ))}
    </ul>
  );
}
