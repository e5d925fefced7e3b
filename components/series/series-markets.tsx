import { MarketSection } from "@/components/market/market-section";
import { MarketTable } from "@/components/market/market-table";
import { DeviceRefs } from "@/components/series/device-refs";
import { Section } from "@/components/ui/section";
import type { SeriesView } from "@/lib/data/series/series-view";

/** Where a family can be had. Where only its devices have answers, these are linked: "unknown" would contradict them. */
export function SeriesMarkets({ availability, answering }: Pick<SeriesView, "availability" | "answering">) {
  if (answering.length === 0) return <MarketSection availability={availability} />;
  const rows = availability.rows.filter(({ answer, preorder, sale }) => answer !== "unknown" || preorder || sale);
  const answers = rows.length + availability.imports.length > 0;
  return (
    <Section id="markets" title="Where and when">
      {answers ? <MarketTable availability={{ ...availability, rows }} /> : null}
      <p className="py-3 text-soft">
        {answers ? "Of its devices more is said: " : "What is said is about its devices: "}
        <DeviceRefs devices={answering} part="markets" />.
      </p>
    </Section>
  );
}
