import { Fragment } from "react";
import { CertaintyMark } from "@/components/certainty/mark";
import { Voices } from "@/components/claim/voices";
import { Offers } from "@/components/market/offers";
import { Prices } from "@/components/market/prices";
import { SaleWindows } from "@/components/market/sale-windows";
import type { MarketRowView } from "@/lib/data/availability/availability-view";
import { formatAnswer, formatGrounds } from "@/lib/format/answer";
import { TextLink } from "@/components/ui/text-link";
import { marketAddress } from "@/lib/format/address";
import { formatPlaceHead, formatPlaces } from "@/lib/format/place";

const CELL = "border-b border-hair py-2.5 pr-3 align-top";

export function MarketRow({
  row: { markets, besides, answer, basis, preorder, sale, prices, offers },
}: {
  row: MarketRowView;
}) {
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
      <td className={CELL}>
        <CertaintyMark certainty={basis.certainty} silent className="mr-1.5" />
        <b className="font-semibold">{formatAnswer(answer)}</b>{" "}
        <span className="text-soft">({formatGrounds(basis.certainty, basis.deciding?.claim ?? null)})</span>
        <div className="text-fine md:hidden">
          <SaleWindows preorder={preorder} sale={sale} labeled />
          <Prices prices={prices} />
        </div>
        <Offers offers={offers} />
        <Voices basis={basis} />
      </td>
      <td className={`${CELL} max-md:hidden`}>
        <SaleWindows preorder={preorder} sale={sale} />
        {(preorder ?? sale) ? null : <span className="text-soft">no date said</span>}
      </td>
      <td className={`${CELL} max-md:hidden`}>
        {prices.length > 0 ? <Prices prices={prices} /> : <span className="text-soft">none said</span>}
      </td>
    </tr>
  );
}
