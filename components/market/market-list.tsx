import { AnswerCells } from "@/components/market/answer-cells";
import { CELL } from "@/components/market/cell";
import { MarketSubjects } from "@/components/market/market-subjects";
import type { MarketLineView } from "@/lib/data/market/market-view";
import type { MarketCode } from "@/lib/domain/market/market";

const HEAD = "border-b border-hair py-1.5 pr-3 text-left text-fine font-medium text-soft";

/** What is answered for a market: a row for each phone, or for a family of which one thing is said. */
export function MarketList({ lines, market }: { lines: readonly MarketLineView[]; market: MarketCode }) {
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
          <MarketListRow key={line.subjects[0]?.ref.id} line={line} market={market} />
        ))}
      </tbody>
    </table>
  );
}

function MarketListRow({ line, market }: { line: MarketLineView; market: MarketCode }) {
  return (
    <tr>
      <th scope="row" className={`${CELL} text-left font-normal`}>
        <MarketSubjects subjects={line.subjects} />
      </th>
      <AnswerCells row={line} asked={market} />
    </tr>
  );
}
