import type { Metadata } from "next";
import { SeeAsOf } from "@/components/as-of/see-as-of";
import { Follow } from "@/components/feed/follow";
import { SuggestLink } from "@/components/suggestion/suggest-link";
import { today } from "@/lib/clock";
import { asStated } from "@/lib/data/ledger/as-of";
import { getUnspoken } from "@/lib/data/market/get-unspoken";
import type { MarketPageView } from "@/lib/data/market/market-view";
import { env } from "@/lib/env";
import { marketAddress } from "@/lib/format/address";
import { formatMarketTitle } from "@/lib/format/market-title";
import { arriveAtMarket } from "../_parts/arrive-at-market";
import { marketMetadata, MarketPage } from "../_parts/market-page";

// Published, not rendered per visitor: each path once, then refreshed by tag (DESIGN 6).
export const dynamic = "force-static";

export function generateStaticParams(): { code: string }[] {
  return [];
}

interface Props {
  params: Promise<{ code: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return marketMetadata(await read(params));
}

export default async function MarketPageOfToday({ params }: Props) {
  const view = await read(params);
  return (
    <>
      <MarketPage market={view} unspoken={await unspokenOf(view)} />
      <Follow
        name={formatMarketTitle(view.market, view.kind)}
        scope={{ kind: "market", code: view.market.code }}
        origin={env.APP_ORIGIN}
      />
      <SeeAsOf path={marketAddress(view.market.code)} day={today()} />
      <SuggestLink about={{ kind: "market", slug: view.market.code }} />
    </>
  );
}

/** Of a group there is no such answer: it is its countries that something comes to. */
async function unspokenOf({ kind, market, within }: MarketPageView) {
  return kind === "country"
    ? getUnspoken(
        [market, ...within].map(({ code }) => code),
        today(),
      )
    : [];
}

async function read(params: Props["params"]) {
  return arriveAtMarket((await params).code, asStated(today()));
}
