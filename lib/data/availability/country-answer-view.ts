import type { Certainty } from "@/lib/domain/belief/belief";
import type { Answer } from "@/lib/domain/market/market-answer";
import type { PriceView } from "@/lib/data/availability/availability-view";
import type { WeighedView, WindowBeliefView } from "@/lib/data/ledger/claim-view";

/** What is answered for countries, by whatever market around them was spoken of. */
export interface CountryAnswerView {
  /** Their codes, two letters each, one after the other ("ATDE"): a page holds all countries of the world. */
  readonly countries: string;
  readonly answer: Answer;
  readonly certainty: Certainty;
  readonly deciding: WeighedView | null;
  readonly preorder: WindowBeliefView | null;
  readonly sale: WindowBeliefView | null;
  readonly prices: readonly PriceView[];
}
