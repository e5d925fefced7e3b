import type { Metadata } from "next";
import { FoundList } from "@/components/search/found-list";
import { FoundMarkets } from "@/components/search/found-markets";
import { NearOnly } from "@/components/search/near-only";
import { NothingFound } from "@/components/search/nothing-found";
import { SearchForm } from "@/components/search/search-form";
import { Empty } from "@/components/ui/empty";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { searchRecords } from "@/lib/data/search/search-records";
import { formatFound } from "@/lib/format/count";
import { formatFault } from "@/lib/format/fault";
import { readSearchQuery } from "@/lib/schemas/search-query";

interface SearchPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ searchParams }: SearchPageProps): Promise<Metadata> {
  const { sought } = readSearchQuery((await searchParams)["q"]);
  return {
    title: sought === "" ? "Search" : `Search: ${sought}`,
    description: "Find a phone by every name it has or had, by its codename or by its model number.",
    robots: { index: false },
  };
}

/** Rendered for each visitor, and so throttled (proxy.ts); the one reader page that is, beside the comparison (DESIGN 6). */
export default async function SearchPage({ searchParams }: SearchPageProps) {
  const { typed, sought, fault } = readSearchQuery((await searchParams)["q"]);
  return (
    <>
      <PageTitle>Search</PageTitle>
      <SearchForm typed={typed} error={fault && formatFault(fault)} />
      <div className="mt-7">
        {fault !== null ? null : sought === "" ? (
          <Empty>
            A phone is found by every name it has or ever had, by its codename and by its model number; series,
            launches, brands and markets by their names. Two phones that share a name are both found.
          </Empty>
        ) : (
          <Answers sought={sought} />
        )}
      </div>
    </>
  );
}

async function Answers({ sought }: { sought: string }) {
  const { found, total, more, near, markets } = await searchRecords(sought);
  if (total === 0 && markets.length === 0) return <NothingFound sought={sought} />;
  return (
    <>
      {near ? <NearOnly sought={sought} /> : null}
      {markets.length === 0 ? null : <FoundMarkets markets={markets} />}
      {total === 0 ? null : (
        <Section id="found" title="Found" note={formatFound(found.length, total, more)}>
          <FoundList found={found} />
        </Section>
      )}
    </>
  );
}
