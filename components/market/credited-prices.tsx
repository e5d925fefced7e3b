import { SourceCredit } from "@/components/claim/source-credit";
import { Prices } from "@/components/market/prices";
import type { PriceView } from "@/lib/data/availability/availability-view";
import type { MarketCode } from "@/lib/domain/market/market";

/** The price of each offer and where it was said; those that one source gave at one time are credited together. */
export function CreditedPrices({ prices, asked }: { prices: readonly PriceView[]; asked: MarketCode }) {
  return [...bySaying(prices)].map(([key, said]) => {
    const credit = said[0]?.saidBy ?? null;
    return (
      <div key={key} className="not-first:mt-1">
        <Prices prices={said} asked={asked} />
        {credit === null ? null : (
          <span className="block text-fine">
            <SourceCredit claim={credit} />
          </span>
        )}
      </div>
    );
  });
}

function bySaying(prices: readonly PriceView[]): Map<string, PriceView[]> {
  const sayings = new Map<string, PriceView[]>();
  for (const price of prices) {
    const key = JSON.stringify(price.saidBy);
    sayings.set(key, [...(sayings.get(key) ?? []), price]);
  }
  return sayings;
}
