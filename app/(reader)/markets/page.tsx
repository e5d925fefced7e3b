import type { Metadata } from "next";
import { MarketColumns } from "@/components/market/market-columns";
import { MarketIndex } from "@/components/market/market-index";
import { MarketNames } from "@/components/market/market-names";
import { SuggestLink } from "@/components/suggestion/suggest-link";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
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
    type: "website",
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
      <Section
        id="groups"
        title="Groups of countries"
        note="What is said of a group is told on its countries’ pages too."
      >
        <MarketColumns>
          <MarketNames markets={groups} />
        </MarketColumns>
      </Section>
      <MarketIndex countries={countries} title="All countries" />
      <SuggestLink />
    </>
  );
}
