import type { Certainty } from "@/lib/domain/belief/belief";
import type { Price } from "@/lib/domain/claim/claim";
import type { Answer } from "@/lib/domain/market/market-answer";
import type { CreditView } from "@/lib/data/launch-entry";
import type { BeliefView, MarketView, WindowBeliefView } from "@/lib/data/ledger/claim-view";

export interface PriceView {
  /** Storage or edition; null: the device as such. */
  readonly offer: string | null;
  readonly price: Price;
  readonly certainty: Certainty;
  /** Of which it was said: the market of the row, or one around it. */
  readonly market: MarketView | null;
  readonly saidBy: CreditView | null;
}

/** What is said of one offer beside its price: it may be sold where others are not, or later. */
export interface OfferView {
  readonly offer: string;
  readonly answer: Answer;
  readonly basis: BeliefView;
  readonly preorder: WindowBeliefView | null;
  readonly sale: WindowBeliefView | null;
}

/** Markets that have one answer for one reason. */
export interface MarketRowView {
  readonly markets: readonly MarketView[];
  /** Markets inside a group of this row that have a row of their own. */
  readonly besides: readonly MarketView[];
  readonly answer: Answer;
  readonly basis: BeliefView;
  /** Null where nobody has said when it can be ordered ahead. */
  readonly preorder: WindowBeliefView | null;
  /** Null where nobody has said when it goes on sale. */
  readonly sale: WindowBeliefView | null;
  readonly prices: readonly PriceView[];
  readonly offers: readonly OfferView[];
}

/** What is told of one market, whichever that is. */
export type AnswerView = Pick<MarketRowView, "answer" | "basis" | "preorder" | "sale" | "prices">;

/** What was said of a sale without naming a market: it answers for no country, and is told all the same. */
export type UnplacedView = AnswerView;

/** Whether third parties can get it there: told apart from the brand's own sale. */
export interface ImportView {
  /** Null: no market was said. */
  readonly market: MarketView | null;
  readonly possible: boolean;
  readonly basis: BeliefView;
}

export interface AvailabilityView {
  readonly home: MarketView | null;
  readonly rows: readonly MarketRowView[];
  readonly imports: readonly ImportView[];
}
