import type { Metadata } from "next";
import { SourceLines } from "@/components/source/source-lines";
import { SuggestLink } from "@/components/suggestion/suggest-link";
import { Empty } from "@/components/ui/empty";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { today } from "@/lib/clock";
import { listSources } from "@/lib/data/source/list-sources";
import { isUnpublished } from "@/lib/data/unpublished";
import { sourceKindAddress } from "@/lib/format/address";
import { formatCount, formatNumber } from "@/lib/format/count";
import { formatSourceKindHeading, formatSourceKindMeaning } from "@/lib/format/source-kind";
import { recordMetadata } from "../_parts/record-metadata";

export const dynamic = "force-static";

export function generateMetadata(): Metadata {
  return recordMetadata({
    title: "Sources",
    description:
      "Who has spoken of phones to come: brands, press, leakers; how much each has said, and how it turned out.",
    path: "/sources",
    type: "website",
  });
}

export default async function SourcesPage() {
  if (await isUnpublished()) return null;
  const groups = await listSources(today());
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  return (
    <>
      <PageTitle aside={<span className="text-soft">{formatCount(total, "source")}</span>}>Sources</PageTitle>
      {groups.length === 0 ? (
        <Empty>
          Nobody has spoken yet: sources come with the first claims. See <TextLink href="/">what is next</TextLink>.
        </Empty>
      ) : null}
      {groups.map(({ kind, items, total: all }) => (
        <Section
          key={kind}
          id={kind}
          title={formatSourceKindHeading(kind)}
          note={
            <>
              {formatCount(all, "source")}: {formatSourceKindMeaning(kind)}
            </>
          }
        >
          <SourceLines sources={items} />
          {all > items.length ? (
            <p className="pt-2 text-fine text-soft">
              The {items.length} most heard.{" "}
              <TextLink href={sourceKindAddress(kind)}>All {formatNumber(all)} by name</TextLink>
            </p>
          ) : null}
        </Section>
      ))}
      <SuggestLink />
    </>
  );
}
