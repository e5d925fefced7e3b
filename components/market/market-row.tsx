import { Fragment } from "react";
import { AnswerCells } from "@/components/market/answer-cells";
import { CELL } from "@/components/market/cell";
import { Offers } from "@/components/market/offers";
import type { MarketRowView } from "@/lib/data/availability/availability-view";
import { TextLink } from "@/components/ui/text-link";
import { marketAddress } from "@/lib/format/address";
import { formatPlaceHead, formatPlaces } from "@/lib/format/place";

export function MarketRow({ row }: { row: MarketRowView }) {
  const { markets, besides } = row;
  const asked = markets[0]?.code ?? "";
  return (
    <tr>
      <th scope="row" className={`${CELL} text-left font-normal`}>
        {formatPlaces(markets).map(({ lead, text }, at) => (
          <Fragment key={text}>
            {lead}
            <TextLink plain href={marketAddress(markets[at]?.code ?? "", markets[at]?.asOf)}>
              {text}
            </TextLink>
          </Fragment>
        ))}
        {besides.length > 0 ? (
          <span className="block text-fine text-soft">but for {besides.map(formatPlaceHead).join(", ")}</span>
        ) : null}
      </th>
      <AnswerCells row={row} asked={asked}>
        <Offers offers={row.offers} asked={asked} />
      </AnswerCells>
    </tr>
  );
}
