import type { AnswerView, ImportView } from "@/lib/data/availability/availability-view";
import type { MarketView, RefView } from "@/lib/data/ledger/claim-view";

/** Markets in which each of several phones has one answer for one reason. */
export interface MarketGridRowView {
  /** Empty for what was said of a sale without naming a market. */
  readonly markets: readonly MarketView[];
  /** Markets inside a group of this row that have a row of their own. */
  readonly besides: readonly MarketView[];
  /** One for each phone, in their order. */
  readonly answers: readonly AnswerView[];
}

/** Several phones in every market that somebody spoke of; `total` says how many rows there are. */
export interface MarketGridView {
  readonly rows: readonly MarketGridRowView[];
  readonly total: number;
}

/** Whether third parties can get a phone there: told apart from the brand's own sale. */
export interface PhoneImportView {
  readonly phone: RefView;
  readonly imports: ImportView;
}
