import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { MarketView } from "@/lib/data/ledger/claim-view";
import { marketAddress } from "@/lib/format/address";

/** The markets that were found: each leads to what comes there. */
export function FoundMarkets({ markets }: { markets: readonly MarketView[] }) {
  return (
    <Section id="markets" title="Markets" note="what comes there">
      <ul className="flex flex-wrap gap-x-5 gap-y-1 border-t border-ink py-2.5">
        {markets.map((market) => (
          <li key={market.code}>
            <TextLink href={marketAddress(market.code)} className="font-semibold">
              {market.name ?? market.code}
            </TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
