import { CertaintyMark } from "@/components/certainty/mark";
import { Voices } from "@/components/claim/voices";
import { MarketSubjects } from "@/components/market/market-subjects";
import { Prices } from "@/components/market/prices";
import { SaleWindows } from "@/components/market/sale-windows";
import type { MarketLineView } from "@/lib/data/market/market-view";
import { formatAnswer, formatGrounds } from "@/lib/format/answer";

const HEAD = "border-b border-hair py-1.5 pr-3 text-left text-fine font-medium text-soft";
const CELL = "border-b border-hair py-2.5 pr-3 align-top";

/** What is answered for a market: a row for each phone, or for a family of which one thing is said. */
export function MarketList({ lines }: { lines: readonly MarketLineView[] }) {
  return (
    <table className="w-full border-collapse">
      <thead>
        <tr>
          <th scope="col" className={`${HEAD} w-[38%] sm:w-[30%]`}>
            Phone, announced
          </th>
          <th scope="col" className={HEAD}>
            Answer
          </th>
          <th scope="col" className={`${HEAD} w-[18%] max-md:hidden`}>
            On sale
          </th>
          <th scope="col" className={`${HEAD} w-[14%] max-md:hidden`}>
            Price
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <MarketListRow key={line.subjects[0]?.ref.id} line={line} />
        ))}
      </tbody>
    </table>
  );
}

function MarketListRow({ line: { subjects, answer, basis, preorder, sale, prices } }: { line: MarketLineView }) {
  return (
    <tr>
      <th scope="row" className={`${CELL} text-left font-normal`}>
        <MarketSubjects subjects={subjects} />
      </th>
      <td className={CELL}>
        <CertaintyMark certainty={basis.certainty} silent className="mr-1.5" />
        <b className="font-semibold">{formatAnswer(answer)}</b>{" "}
        <span className="text-soft">({formatGrounds(basis.certainty, basis.deciding?.claim ?? null)})</span>
        <div className="text-fine md:hidden">
          <SaleWindows preorder={preorder} sale={sale} labeled />
          <Prices prices={prices} />
        </div>
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
