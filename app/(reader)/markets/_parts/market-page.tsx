import { MarketCounts } from "@/components/market/market-counts";
import { MarketImports } from "@/components/market/market-imports";
import { MarketLinks } from "@/components/market/market-links";
import { MarketList } from "@/components/market/market-list";
import { Empty } from "@/components/ui/empty";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { MarketPageView } from "@/lib/data/market/market-view";
import { marketAddress } from "@/lib/format/address";
import { formatFew } from "@/lib/format/count";
import { formatMarketPart, formatMarketTitle } from "@/lib/format/market-title";
import { type PlainMetadata, recordMetadata } from "../../_parts/record-metadata";

export function marketMetadata({ market, kind }: MarketPageView): PlainMetadata {
  const title = formatMarketTitle(market, kind);
  return recordMetadata({
    title,
    description: `Phones and ${title}: what is coming there, what is on sale, what was said not to come, and who says so.`,
    path: marketAddress(market.code),
  });
}

/** "Will it come to my country?" the other way round. */
export function MarketPage({ market: { market, kind, within, members, parts, imports } }: { market: MarketPageView }) {
  const title = formatMarketTitle(market, kind);
  return (
    <article>
      <PageTitle
        below={
          within.length === 0 ? null : (
            <>
              Told here too: what was said of <MarketLinks markets={within} />.
            </>
          )
        }
      >
        {title}
      </PageTitle>
      {parts.length + imports.lines.length === 0 ? (
        <Empty>
          Nobody has spoken of {title}: for every phone the answer is unknown. See the{" "}
          <TextLink href="/markets">markets that were spoken of</TextLink>.
        </Empty>
      ) : null}
      {parts.map(({ part, lines, shown, total }) => (
        <Section key={part} id={part} title={formatMarketPart(part)} note={formatFew(shown, total, "phone")}>
          <MarketList lines={lines} />
        </Section>
      ))}
      {imports.lines.length > 0 ? (
        <Section
          id="imports"
          title="Imports"
          note={`${formatFew(imports.shown, imports.total, "phone")}: what third parties bring there says nothing of the brands’ own sale.`}
        >
          <MarketImports imports={imports.lines} />
        </Section>
      ) : null}
      {members.length > 0 ? (
        <Section id="members" title="Countries" note="Of these more was said, each by its own name.">
          <MarketCounts markets={members} />
        </Section>
      ) : null}
    </article>
  );
}
