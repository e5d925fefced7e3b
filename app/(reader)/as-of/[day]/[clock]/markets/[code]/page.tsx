import type { Metadata } from "next";
import { marketAddress } from "@/lib/format/address";
import { arriveAtMarket } from "../../../../../markets/_parts/arrive-at-market";
import { marketMetadata, MarketPage } from "../../../../../markets/_parts/market-page";
import { type AsOfParams, dayOf } from "../../../../_parts/arrive-as-of";
import { metadataAsOf } from "../../../../_parts/metadata-as-of";
import { PageAsOf } from "../../../../_parts/page-as-of";

export const dynamic = "force-static";

interface CodeParams extends AsOfParams {
  readonly code: string;
}

export function generateStaticParams(): CodeParams[] {
  return [];
}

interface Props {
  params: Promise<CodeParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { asOf, view } = await read(params);
  return metadataAsOf(marketMetadata(view), asOf);
}

export default async function MarketPageAsOf({ params }: Props) {
  const { asOf, view } = await read(params);
  return (
    <PageAsOf asOf={asOf} path={marketAddress(view.market.code)} about={{ kind: "market", slug: view.market.code }}>
      <MarketPage market={view} />
    </PageAsOf>
  );
}

async function read(params: Props["params"]) {
  const { code, ...day } = await params;
  const asOf = await dayOf(day);
  return { asOf, view: await arriveAtMarket(code, asOf, asOf) };
}
