import { CertaintyMark } from "@/components/certainty/mark";
import { SourceCredit } from "@/components/claim/source-credit";
import { CreditedPrices } from "@/components/market/credited-prices";
import { SaleWindows } from "@/components/market/sale-windows";
import { TextLink } from "@/components/ui/text-link";
import type { ComparedMarketView, ComparedPhoneView, MarketAnswerView } from "@/lib/data/compare/comparison-view";
import type { MarketCode } from "@/lib/domain/market/market";
import { marketAddress } from "@/lib/format/address";
import { formatAnswer, formatGroundsAt } from "@/lib/format/answer";
import { formatTogether } from "@/lib/format/compare";
import { formatPlaceHead } from "@/lib/format/place";
import { formatSubjectName } from "@/lib/format/subject-name";
import { Line } from "./line";
import { marketRows } from "./lines-of";
import { Part } from "./part";

export interface MarketPartProps {
  told: ComparedMarketView;
  phones: readonly ComparedPhoneView[];
}

/** Whether, when and for how much each phone comes to one country. */
export function MarketPart({ told, phones }: MarketPartProps) {
  const { market, answer, preorder, sale, prices } = told;
  const homes = phones.filter(({ home }) => home?.code === market.code).map(({ brand }) => formatSubjectName(brand));
  return (
    <Part
      title={<TextLink href={marketAddress(market.code)}>{formatPlaceHead(market)}</TextLink>}
      note={homes.length === 0 ? null : `home of ${formatTogether([...new Set(homes)])}`}
      phones={phones}
      rows={marketRows(told)}
    >
      <Line label="Answer" row={answer}>
        {(one) => <Answer told={one} asked={market.code} />}
      </Line>
      {preorder === null ? null : (
        <Line label="Pre-order" row={preorder}>
          {(when) =>
            when === null ? (
              <Unsaid>no date said</Unsaid>
            ) : (
              <SaleWindows preorder={null} sale={when} asked={market.code} />
            )
          }
        </Line>
      )}
      {sale === null ? null : (
        <Line label="On sale" row={sale}>
          {(when) =>
            when === null ? (
              <Unsaid>no date said</Unsaid>
            ) : (
              <SaleWindows preorder={null} sale={when} asked={market.code} />
            )
          }
        </Line>
      )}
      {prices === null ? null : (
        <Line label="Price" row={prices}>
          {(said) =>
            said.length === 0 ? <Unsaid>none said</Unsaid> : <CreditedPrices prices={said} asked={market.code} />
          }
        </Line>
      )}
    </Part>
  );
}

function Answer({ told, asked }: { told: MarketAnswerView | null; asked: MarketCode }) {
  if (told === null) return <Unsaid>unknown</Unsaid>;
  const { answer, certainty, deciding } = told;
  return (
    <>
      <CertaintyMark certainty={certainty} silent className="mr-1.5" />
      <b className="font-semibold">{formatAnswer(answer)}</b>{" "}
      <span className="text-soft">({formatGroundsAt(asked, certainty, deciding?.claim ?? null)})</span>
      {deciding === null ? null : (
        <span className="block text-fine">
          <SourceCredit claim={deciding.claim} />
        </span>
      )}
    </>
  );
}

function Unsaid({ children }: { children: string }) {
  return <span className="text-soft">{children}</span>;
}
