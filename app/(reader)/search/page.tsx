import type { Metadata } from "next";
import { FoundList } from "@/components/search/found-list";
import { SearchForm } from "@/components/search/search-form";
import { Empty } from "@/components/ui/empty";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
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
            A phone is found by every name it has or ever had, by its codename and by its model number; series, launches
            and brands by their names. Two phones that share a name are both found.
          </Empty>
        ) : (
          <Answers sought={sought} />
        )}
      </div>
    </>
  );
}

async function Answers({ sought }: { sought: string }) {
  const { found, total, more } = await searchRecords(sought);
  if (total === 0) {
    return (
      <Empty>
        <span className="wrap-anywhere">Nothing goes by “{sought}”, now or before.</span> Try fewer words, or look
        through all <TextLink href="/devices">devices</TextLink>, <TextLink href="/brands">brands</TextLink> or the{" "}
        <TextLink href="/calendar">calendar</TextLink>.
      </Empty>
    );
  }
  return (
    <Section id="found" title="Found" note={formatFound(found.length, total, more)}>
      <FoundList found={found} />
    </Section>
  );
}
