import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MarketList } from "@/components/market/market-list";
import { SuggestLink } from "@/components/suggestion/suggest-link";
import { PageTitle } from "@/components/ui/page-title";
import { Pager } from "@/components/ui/pager";
import { TextLink } from "@/components/ui/text-link";
import { today } from "@/lib/clock";
import { getMarketPart } from "@/lib/data/market/get-market";
import type { MarketPartPageView } from "@/lib/data/market/market-view";
import { MARKET_PARTS } from "@/lib/domain/market/market-entry";
import { marketAddress, marketPartAddress } from "@/lib/format/address";
import { formatCount } from "@/lib/format/count";
import { formatMarketPart, formatMarketTitle } from "@/lib/format/market-title";
import { recordMetadata } from "../../../../_parts/record-metadata";

// Published, not rendered per visitor: each path once, then refreshed by tag (DESIGN 6).
export const dynamic = "force-static";

export function generateStaticParams(): { code: string; part: string; page: string }[] {
  return [];
}

interface Props {
  params: Promise<{ code: string; part: string; page: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await read(params);
  const { market, part, page } = view;
  return recordMetadata({
    title: page === 1 ? titleOf(view) : `${titleOf(view)}, page ${page}`,
    description: `${titleOf(view)}: phones, when they are sold there and for how much, and who says so.`,
    path: marketPartAddress(market.code, part, page),
  });
}

export default async function MarketPartPage({ params }: Props) {
  const view = await read(params);
  const { market, kind, part, lines, total, page, pages } = view;
  const title = formatMarketTitle(market, kind);
  return (
    <>
      <PageTitle
        below={
          <>
            All of <TextLink href={marketAddress(market.code)}>{title}</TextLink>
          </>
        }
        aside={<span className="text-soft">{formatCount(total, "phone")}</span>}
      >
        {titleOf(view)}
      </PageTitle>
      <div className="border-t border-ink pt-3">
        <MarketList lines={lines} market={market.code} />
      </div>
      <Pager page={page} pages={pages} to={(other) => marketPartAddress(market.code, part, other)} />
      <SuggestLink about={{ kind: "market", slug: market.code }} />
    </>
  );
}

function titleOf({ market, kind, part }: MarketPartPageView): string {
  return `${formatMarketTitle(market, kind)}: ${formatMarketPart(part)}`;
}

/** Not found: what is no market or no part, and a page past the last one. */
async function read(params: Props["params"]) {
  const { code, part, page } = await params;
  const known = MARKET_PARTS.find((one) => one === part);
  const found = known && /^[1-9]\d{0,3}$/.test(page) ? await getMarketPart(code, known, Number(page), today()) : null;
  return found ?? notFound();
}
