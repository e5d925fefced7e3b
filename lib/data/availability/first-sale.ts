import { compareWindows } from "@/lib/domain/window/order-windows";
import type { Day } from "@/lib/domain/window/window";
import type { AnswerView, AvailabilityView, UnplacedView } from "@/lib/data/availability/availability-view";
import type { MarketView, WindowBeliefView } from "@/lib/data/ledger/claim-view";

/** Where and when a phone can be had first, of all that was said. */
export interface FirstSaleView extends Pick<AnswerView, "answer" | "basis" | "prices"> {
  /** Empty where it was said of no market. */
  readonly markets: readonly MarketView[];
  /** Null where an answer is known, and no date. */
  readonly when: WindowBeliefView | null;
  /** It can be ordered by then, and nobody has said when it is sold. */
  readonly preorder: boolean;
}

/**
 * The earliest day on which a phone is sold anywhere, else on which it can be ordered ahead; where nobody gave a day, the first
 * market that somebody answered for. A sale that began before `since`, the day of a launch, is an earlier launch's and stands
 * back. Null where nobody has said that it comes anywhere.
 */
export function firstSale(
  { rows }: Pick<AvailabilityView, "rows">,
  unplaced: UnplacedView | null,
  since: Day | null,
): FirstSaleView | null {
  const told = [...rows, ...(unplaced === null ? [] : [{ markets: [], ...unplaced }])].filter(comes);
  const dated = (part: "sale" | "preorder") => {
    const all = told.flatMap((row) => {
      const when = row[part];
      return when?.window && when.window.precision !== "tbd" ? [{ row, when, window: when.window }] : [];
    });
    const begun = ({ window: { latest } }: (typeof all)[number]) => since !== null && latest !== null && latest < since;
    return all.sort((a, b) => Number(begun(a)) - Number(begun(b)) || compareWindows(a.window, b.window))[0];
  };
  const [sale, preorder] = [dated("sale"), dated("preorder")];
  const first = sale ?? preorder;
  const row = first?.row ?? told[0];
  if (row === undefined) return null;
  const { markets, answer, basis, prices } = row;
  return { markets, answer, basis, prices, when: first?.when ?? null, preorder: !sale && preorder !== undefined };
}

/** When it would be sold where it is not says nothing. */
function comes({ answer }: Pick<AnswerView, "answer">): boolean {
  return answer !== "excluded" && answer !== "unlikely" && answer !== "unknown";
}
