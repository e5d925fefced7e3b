import { UNDERLINE } from "@/components/certainty/drawn";
import type { PriceView } from "@/lib/data/availability/availability-view";
import { formatCertainty } from "@/lib/format/certainty";
import { formatPrice } from "@/lib/format/price";

/** The price of the device, then of each edition, as sure as each is. */
export function Prices({ prices }: { prices: readonly PriceView[] }) {
  if (prices.length === 0) return null;
  return (
    <ul>
      {prices.map(({ offer, price, certainty }) => (
        <li key={offer ?? ""} className="wrap-anywhere">
          <span className={UNDERLINE[certainty]} title={formatCertainty(certainty)}>
            {formatPrice(price)}
          </span>
          {offer === null ? null : <span className="text-soft"> {offer}</span>}
        </li>
      ))}
    </ul>
  );
}
