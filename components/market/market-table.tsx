import { MarketRow } from "@/components/market/market-row";
import { ImportRow } from "@/components/market/import-row";
import type { AvailabilityView } from "@/lib/data/availability/availability-view";

const HEAD = "border-b border-ink py-1.5 pr-3 text-left text-fine font-medium text-soft";

/** Where it can be had: a row for each answer and reason, imports apart. On a narrow page the dates stand under the answer. */
export function MarketTable({ availability: { rows, imports } }: { availability: AvailabilityView }) {
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
        {imports.map((one) => (
          <ImportRow key={one.market?.code ?? ""} imports={one} />
        ))}
      </tbody>
    </table>
  );
}
