import { TextLink } from "@/components/ui/text-link";
import type { ListedMarketView } from "@/lib/data/market/market-view";
import { marketAddress } from "@/lib/format/address";
import { formatMarketTitle } from "@/lib/format/market-title";

/** Markets by name, each a link to its page, one below the other. */
export function MarketNames({ markets }: { markets: readonly Pick<ListedMarketView, "market" | "kind">[] }) {
  return (
    <ul>
      {markets.map(({ market, kind }) => (
        <li key={market.code} className="break-inside-avoid leading-snug">
          <TextLink plain href={marketAddress(market.code, market.asOf)} className="inline-block py-1 wrap-anywhere">
            {formatMarketTitle(market, kind)}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
