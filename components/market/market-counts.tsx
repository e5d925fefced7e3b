import { TextLink } from "@/components/ui/text-link";
import type { MarketCountView } from "@/lib/data/market/market-view";
import { marketAddress } from "@/lib/format/address";
import { formatMarketCounts, formatMarketTitle } from "@/lib/format/market-title";

/** Markets, one to a line, with what is said of each by name. */
export function MarketCounts({ markets }: { markets: readonly MarketCountView[] }) {
  return (
    <ul className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
      {markets.map(({ market, kind, ...counts }) => (
        <li key={market.code} className="border-b border-hair py-2 leading-snug">
          <TextLink plain href={marketAddress(market.code)} className="font-semibold">
            {formatMarketTitle(market, kind)}
          </TextLink>
          <span className="block text-fine text-soft">{formatMarketCounts(counts)}</span>
        </li>
      ))}
    </ul>
  );
}
