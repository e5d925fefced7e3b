import type { MarketView } from "@/lib/data/ledger/claim-view";
import type { MarketCode } from "@/lib/domain/market/market";
import { formatSaidOf } from "@/lib/format/said-of";

export interface SaidOfProps {
  /** Of which something was said. */
  market: MarketView | null;
  /** Where it stands. */
  asked: MarketCode;
}

/** "All outside China: " before what was said of more than the market that it stands at. */
export function SaidOf({ market, asked }: SaidOfProps) {
  const place = formatSaidOf(market, asked);
  return place === null ? null : <span className="text-soft">{place}: </span>;
}
