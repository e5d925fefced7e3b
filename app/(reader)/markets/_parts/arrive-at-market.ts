import { notFound, permanentRedirect } from "next/navigation";
import type { AsOf } from "@/lib/data/ledger/as-of";
import { getMarket } from "@/lib/data/market/get-market";
import type { MarketPageView } from "@/lib/data/market/market-view";
import { marketAddress } from "@/lib/format/address";

/** The market of a code; a code in other letters redirects for good, also as of a day. */
export async function arriveAtMarket(code: string, asOf: AsOf, keep?: AsOf): Promise<MarketPageView> {
  const page = await getMarket(code, asOf);
  if (page.found === "moved") permanentRedirect(marketAddress(page.slug, keep));
  return page.found === "here" ? page.view : notFound();
}
