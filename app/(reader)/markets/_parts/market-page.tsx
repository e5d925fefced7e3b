import { MarketImports } from "@/components/market/market-imports";
import { MarketIndex } from "@/components/market/market-index";
import { MarketLinks } from "@/components/market/market-links";
import { MarketList } from "@/components/market/market-list";
import { UnspokenList } from "@/components/market/unspoken-list";
import { Empty } from "@/components/ui/empty";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { MarketPageView } from "@/lib/data/market/market-view";
import type { NextView } from "@/lib/data/upcoming/views";
import type { MarketKind } from "@/lib/domain/market/market";
import type { MarketPart } from "@/lib/domain/market/market-entry";
import { marketAddress, marketPartAddress } from "@/lib/format/address";
import { formatCount, formatFew } from "@/lib/format/count";
import { formatMarketPart, formatMarketPartNote, formatMarketTitle } from "@/lib/format/market-title";
import { type PlainMetadata, recordMetadata } from "../../_parts/record-metadata";

export function marketMetadata({ market, kind }: MarketPageView): PlainMetadata {
  const title = formatMarketTitle(market, kind);
  return recordMetadata({
    title,
    description: `Phones and ${title}: what is coming there, what is on sale, what was said not to come, and who says so.`,
    path: marketAddress(market.code),
    follow: { kind: "market", code: market.code },
  });
}

export interface MarketPageProps {
  market: MarketPageView;
  /** What is to come at all, and nobody has said whether it comes here; none on a page of a day past. */
  unspoken?: readonly NextView[];
}

/** "Will it come to my country?" the other way round. */
export function MarketPage({
  market: { market, kind, within, members, parts, imports },
  unspoken = [],
}: MarketPageProps) {
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
          <TextLink href="/markets#spoken-of">markets that were spoken of</TextLink>.
        </Empty>
      ) : null}
      {parts.map(({ part, lines, shown, total }) => (
        <Section
          key={part}
          id={part}
          title={formatMarketPart(part)}
          note={noteOn(part, kind, formatFew(shown, total, "phone"))}
        >
          <MarketList lines={lines} market={market.code} />
          {shown < total && !market.asOf ? (
            <p className="pt-2.5">
              <TextLink href={marketPartAddress(market.code, part)}>All {formatCount(total, "phone")}</TextLink>
            </p>
          ) : null}
        </Section>
      ))}
      {unspoken.length > 0 ? (
        <Section
          id="unspoken"
          title="Coming somewhere"
          note={`${formatCount(unspoken.length, "launch or phone", "launches and phones")} to come: nobody has said whether to ${title}`}
        >
          <UnspokenList launches={unspoken} />
        </Section>
      ) : null}
      {imports.lines.length > 0 ? (
        <Section
          id="imports"
          title="Imports"
          note={`${formatFew(imports.shown, imports.total, "phone")}: what third parties bring there says nothing of the brands’ own sale.`}
        >
          <MarketImports imports={imports.lines} />
        </Section>
      ) : null}
      {members.length > 0 ? <MarketIndex countries={members} title="Its countries" /> : null}
    </article>
  );
}

function noteOn(part: MarketPart, kind: MarketKind, count: string): string {
  const note = formatMarketPartNote(part, kind);
  return note === null ? count : `${count}: ${note}`;
}
