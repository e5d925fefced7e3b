import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SourceLines } from "@/components/source/source-lines";
import { PageTitle } from "@/components/ui/page-title";
import { Pager } from "@/components/ui/pager";
import { TextLink } from "@/components/ui/text-link";
import { today } from "@/lib/clock";
import { listSourcesOfKind } from "@/lib/data/source/list-sources";
import { SOURCE_KINDS } from "@/lib/domain/claim/claim";
import { sourceKindAddress } from "@/lib/format/address";
import { formatCount } from "@/lib/format/count";
import { formatSourceKindHeading } from "@/lib/format/source-kind";
import { recordMetadata } from "../../../../_parts/record-metadata";

// Published, not rendered per visitor: each path once, then refreshed by tag (DESIGN 6).
export const dynamic = "force-static";

export function generateStaticParams(): { kind: string; page: string }[] {
  return [];
}

interface Props {
  params: Promise<{ kind: string; page: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kind, page } = await read(params);
  const heading = formatSourceKindHeading(kind);
  return recordMetadata({
    title: page === 1 ? `Sources: ${heading}` : `Sources: ${heading}, page ${page}`,
    description: `${heading} by name: how much each has said of phones, and how it turned out.`,
    path: sourceKindAddress(kind, page),
  });
}

export default async function SourcesOfKindPage({ params }: Props) {
  const { kind, items, total, page, pages } = await read(params);
  return (
    <>
      <PageTitle
        below={
          <>
            By name · <TextLink href="/sources">all kinds of sources</TextLink>
          </>
        }
        aside={<span className="text-soft">{formatCount(total, "source")}</span>}
      >
        {formatSourceKindHeading(kind)}
      </PageTitle>
      <div className="border-t border-ink">
        <SourceLines sources={items} />
      </div>
      <Pager page={page} pages={pages} to={(other) => sourceKindAddress(kind, other)} />
    </>
  );
}

/** Not found: what is no kind, and a page past the last one. */
async function read(params: Props["params"]) {
  const { kind, page } = await params;
  const known = SOURCE_KINDS.find((one) => one === kind);
  const found = known && /^[1-9]\d{0,3}$/.test(page) ? await listSourcesOfKind(known, Number(page), today()) : null;
  return found ?? notFound();
}
