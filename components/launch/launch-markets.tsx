import { LaunchImportRows } from "@/components/launch/launch-import-rows";
import { LaunchMarketRow } from "@/components/launch/launch-market-row";
import { mergeRows } from "@/components/launch/merge-rows";
import { MarketSection } from "@/components/market/market-section";
import { Empty } from "@/components/ui/empty";
import { Section } from "@/components/ui/section";
import type { LaunchSalesView } from "@/lib/data/launch/launch-view";

const HEAD = "border-b border-ink py-1.5 pr-3 text-left text-fine font-medium text-soft";

/** Where and when what a launch shows can be had: of one phone as on its own page, of several side by side. */
export function LaunchMarkets({ sales, brand }: { sales: LaunchSalesView; brand: string }) {
  if (sales.kind === "none") return null;
  if (sales.kind === "one") return <MarketSection availability={sales.availability} unplaced={sales.unplaced} />;
  const { phones, grid, imports } = sales;
  return (
    <Section
      id="markets"
      title="Where and when"
      note={grid.rows.length < grid.total ? `The first ${grid.rows.length} of ${grid.total} answers.` : undefined}
    >
      {grid.rows.length + imports.length === 0 ? (
        <Empty>Nobody has said yet where they will be sold. For every country the answer is: unknown.</Empty>
      ) : (
        <table className="w-full border-collapse">
          <thead>
            <tr>
              <th scope="col" className={`${HEAD} w-[28%] md:w-[15%]`}>
                Market
              </th>
              <th scope="col" className={`${HEAD} w-[16%] max-md:hidden`}>
                Phones
              </th>
              <th scope="col" className={HEAD}>
                Answer
              </th>
              <th scope="col" className={`${HEAD} w-[22%] max-md:hidden`}>
                On sale
              </th>
              <th scope="col" className={`${HEAD} w-[22%] max-md:hidden`}>
                Price
              </th>
            </tr>
          </thead>
          {mergeRows(grid.rows).map((row) => (
            <tbody key={row.markets.map(({ code }) => code).join(" ")}>
              <LaunchMarketRow row={row} phones={phones} brand={brand} />
            </tbody>
          ))}
          {imports.length === 0 ? null : (
            <tbody>
              <LaunchImportRows imports={imports} phones={phones} brand={brand} />
            </tbody>
          )}
        </table>
      )}
    </Section>
  );
}
