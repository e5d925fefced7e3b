import { MarketTable } from "@/components/market/market-table";
import { Empty } from "@/components/ui/empty";
import { Section } from "@/components/ui/section";
import type { AvailabilityView } from "@/lib/data/availability/availability-view";

/** Where and when it can be had; where nobody has spoken of any market, that. */
export function MarketSection({ availability }: { availability: AvailabilityView }) {
  const { rows, imports } = availability;
  return (
    <Section id="markets" title="Where and when">
      {rows.length + imports.length > 0 ? (
        <MarketTable availability={availability} />
      ) : (
        <Empty>Nobody has said yet where it will be sold. For every country the answer is: unknown.</Empty>
      )}
    </Section>
  );
}
