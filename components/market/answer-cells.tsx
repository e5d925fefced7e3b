import type { ReactNode } from "react";
import { CertaintyMark } from "@/components/certainty/mark";
import { Voices } from "@/components/claim/voices";
import { CELL } from "@/components/market/cell";
import { CreditedPrices } from "@/components/market/credited-prices";
import { SaleWindows } from "@/components/market/sale-windows";
import type { MarketRowView } from "@/lib/data/availability/availability-view";
import type { MarketCode } from "@/lib/domain/market/market";
import { formatAnswer, formatGroundsAt } from "@/lib/format/answer";

export interface AnswerCellsProps {
  row: Pick<MarketRowView, "answer" | "basis" | "preorder" | "sale" | "prices">;
  /** The market of the row; of several, the first. */
  asked: MarketCode;
  /** What stands between the answer and who gave it. */
  children?: ReactNode;
}

/** The cells of a row that tell the answer, when it is sold and what it costs. On a narrow page the latter stand under the answer. */
export function AnswerCells({ row: { answer, basis, preorder, sale, prices }, asked, children }: AnswerCellsProps) {
  return (
    <>
      <td className={CELL}>
        <CertaintyMark certainty={basis.certainty} silent className="mr-1.5" />
        <b className="font-semibold">{formatAnswer(answer)}</b>{" "}
        <span className="text-soft">({formatGroundsAt(asked, basis.certainty, basis.deciding?.claim ?? null)})</span>
        <div className="text-fine md:hidden">
          <SaleWindows preorder={preorder} sale={sale} asked={asked} labeled />
          <CreditedPrices prices={prices} asked={asked} />
        </div>
        {children}
        <Voices basis={basis} />
      </td>
      <td className={`${CELL} max-md:hidden`}>
        <SaleWindows preorder={preorder} sale={sale} asked={asked} />
        {(preorder ?? sale) ? null : <span className="text-soft">no date said</span>}
      </td>
      <td className={`${CELL} max-md:hidden`}>
        {prices.length > 0 ? (
          <CreditedPrices prices={prices} asked={asked} />
        ) : (
          <span className="text-soft">none said</span>
        )}
      </td>
    </>
  );
}
