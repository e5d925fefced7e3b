import type { Metadata } from "next";
import { MarketCounts } from "@/components/market/market-counts";
import { Empty } from "@/components/ui/empty";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { today } from "@/lib/clock";
import { listMarkets } from "@/lib/data/market/list-markets";
import { isUnpublished } from "@/lib/data/unpublished";
import { formatCount } from "@/lib/format/count";
import { recordMetadata } from "../_parts/record-metadata";

export const dynamic = "force-static";

export function generateMetadata(): Metadata {
  return recordMetadata({
    title: "Markets",
    description:
      "Countries and groups of them: what comes to each, what is sold there and what does not come, and who says so.",
    path: "/markets",
  });
}

export default async function MarketsPage() {
  if (await isUnpublished()) return null;
  const markets = await listMarkets(today());
  const groups = markets.filter(({ kind }) => kind !== "country");
  const countries = markets.filter(({ kind }) => kind === "country");
  return (
    <>
      <PageTitle aside={<span className="text-soft">{formatCount(markets.length, "market")}</span>}>Markets</PageTitle>
      {markets.length === 0 ? (
        <Empty>
          Nobody has said yet where any phone is sold. See <TextLink href="/">what is coming</TextLink>.
        </Empty>
      ) : null}
      {groups.length > 0 ? (
        <Section
          id="groups"
          title="Groups of countries"
          note="What is said of a group is told on its countries’ pages too."
        >
          <MarketCounts markets={groups} />
        </Section>
      ) : null}
      {countries.length > 0 ? (
        <Section id="countries" title="Countries" note="Those that somebody spoke of by name.">
          <MarketCounts markets={countries} />
        </Section>
      ) : null}
    </>
  );
}
