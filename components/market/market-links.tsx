import { Fragment } from "react";
import { TextLink } from "@/components/ui/text-link";
import type { MarketView } from "@/lib/data/ledger/claim-view";
import { marketAddress } from "@/lib/format/address";
import { formatMarketInText } from "@/lib/format/market-title";

/** Markets within a sentence, each a link to its page. */
export function MarketLinks({ markets }: { markets: readonly MarketView[] }) {
  return markets.map((market, place) => (
    <Fragment key={market.code}>
      {place > 0 ? ", " : null}
      <TextLink href={marketAddress(market.code, market.asOf)}>{formatMarketInText(market)}</TextLink>
    </Fragment>
  ));
}
