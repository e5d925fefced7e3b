import { MarketTable } from "@/components/market/market-table";
import { Empty } from "@/components/ui/empty";
import { Section } from "@/components/ui/section";
import type { AvailabilityView, UnplacedView } from "@/lib/data/availability/availability-view";

export interface MarketSectionProps {
  availability: AvailabilityView;
  unplaced?: UnplacedView | null;
}

/** Where and when it can be had; where nobody has spoken of any market, that. */
export function MarketSection({ availability, unplaced = null }: MarketSectionProps) {
  const { rows, imports } = availability;
  return (
    <Section id="markets" title="Where and when">
      {rows.length + imports.length > 0 || unplaced !== null ? (
        <MarketTable availability={availability} unplaced={unplaced} />
      ) : (
        <Empty>Nobody has said yet where it will be sold. For every country the answer is: unknown.</Empty>
      )}
    </Section>
  );
}
