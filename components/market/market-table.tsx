import { AnswerCells } from "@/components/market/answer-cells";
import { CELL } from "@/components/market/cell";
import { MarketRow } from "@/components/market/market-row";
import { ImportRow } from "@/components/market/import-row";
import type { AvailabilityView, UnplacedView } from "@/lib/data/availability/availability-view";

const HEAD = "border-b border-ink py-1.5 pr-3 text-left text-fine font-medium text-soft";

export interface MarketTableProps {
  availability: AvailabilityView;
  /** What was said of no market, in a row of its own. */
  unplaced?: UnplacedView | null;
}

/** Where it can be had: a row for each answer and reason, imports apart. On a narrow page the dates stand under the answer. */
export function MarketTable({ availability: { rows, imports }, unplaced = null }: MarketTableProps) {
  return (
    <table className="w-full border-collapse">
      <thead>
        <tr>
          <th scope="col" className={`${HEAD} w-[26%]`}>
            Market
          </th>
          <th scope="col" className={HEAD}>
            Answer
          </th>
          <th scope="col" className={`${HEAD} w-[18%] max-md:hidden`}>
            On sale
          </th>
          <th scope="col" className={`${HEAD} w-[16%] max-md:hidden`}>
            Price
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <MarketRow key={row.markets.map(({ code }) => code).join(" ")} row={row} />
        ))}
        {unplaced === null ? null : (
          <tr>
            <th scope="row" className={`${CELL} text-left font-normal`}>
              No market named
            </th>
            <AnswerCells row={unplaced} asked="" />
          </tr>
        )}
        {imports.map((one) => (
          <ImportRow key={one.market?.code ?? ""} imports={one} />
        ))}
      </tbody>
    </table>
  );
}
