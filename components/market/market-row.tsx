import { AnswerCells } from "@/components/market/answer-cells";
import { CELL } from "@/components/market/cell";
import { RowHead } from "@/components/market/row-head";
import { Offers } from "@/components/market/offers";
import type { MarketRowView } from "@/lib/data/availability/availability-view";

export function MarketRow({ row }: { row: MarketRowView }) {
  const { markets, besides } = row;
  const asked = markets[0]?.code ?? "";
  return (
    <tr>
      <th scope="row" className={`${CELL} text-left font-normal`}>
        <RowHead markets={markets} besides={besides} />
      </th>
      <AnswerCells row={row} asked={asked}>
        <Offers offers={row.offers} asked={asked} />
      </AnswerCells>
    </tr>
  );
}
