import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SourceName } from "@/components/claim/source-name";
import { SourceSayings } from "@/components/source/source-sayings";
import { SourceYears } from "@/components/source/source-years";
import { SuggestLink } from "@/components/suggestion/suggest-link";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { today } from "@/lib/clock";
import { getSourceYear } from "@/lib/data/source/get-source";
import { sourceYearAddress } from "@/lib/format/address";
import { formatCount, formatLatest } from "@/lib/format/count";
import { recordMetadata } from "../../../_parts/record-metadata";

// Published, not rendered per visitor: each path once, then refreshed by tag (DESIGN 6).
export const dynamic = "force-static";

export function generateStaticParams(): { slug: string; year: string }[] {
  return [];
}

interface Props {
  params: Promise<{ slug: string; year: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, name, year, said } = await read(params);
  return recordMetadata({
    title: `What ${name} said in ${year}`,
    description: `What ${name} said about phones in ${year}: ${formatCount(said.total, "claim")}, each with where it was read.`,
    path: sourceYearAddress(slug, year),
  });
}

export default async function SourceYearPage({ params }: Props) {
  const source = await read(params);
  const { name, year, years, slug, said } = source;
  return (
    <article>
      <PageTitle
        below={
          <>
            How it turned out: see <SourceName source={source} />
          </>
        }
      >
        {name} in {year}
      </PageTitle>
      <SourceYears slug={slug} years={years} year={year} />
      <Section id="claims" title="What it said" note={formatLatest(said.claims.length, said.total, "claim")}>
        <SourceSayings claims={said.claims} />
      </Section>
      <SuggestLink about={{ kind: "source", slug }} />
    </article>
  );
}

/** Not found: what is no year, and a year in which it did not speak. */
async function read(params: Props["params"]) {
  const { slug, year } = await params;
  return (/^\d{4}$/.test(year) && (await getSourceYear(slug, Number(year), today()))) || notFound();
}
