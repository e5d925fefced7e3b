import type { PriceView } from "@/lib/data/availability/availability-view";
import type { DeviceLineView } from "@/lib/data/device/device-line";
import type { CreditView } from "@/lib/data/launch-entry";
import type { MarketView } from "@/lib/data/ledger/claim-view";
import type { Certainty } from "@/lib/domain/belief/belief";
import type { Answer } from "@/lib/domain/market/market-answer";
import type { Window } from "@/lib/domain/window/window";

/** The markets in which one answer holds, the home market first. */
export interface WhereView {
  /** Never `unknown`. */
  readonly answer: Answer;
  /** Of the answers the one that is least sure. */
  readonly certainty: Certainty;
  readonly markets: readonly MarketView[];
}

/** When something is sold first of all, and where that is. */
export interface FirstSaleView {
  readonly window: Window;
  readonly certainty: Certainty;
  readonly market: MarketView;
  readonly saidBy: CreditView | null;
}

/** A device of a family, as its page compares it with the others. */
export interface MemberView extends DeviceLineView {
  /** Null where nobody has said. */
  readonly sale: FirstSaleView | null;
  /** The lowest that is asked, at home where that is known. */
  readonly price: (PriceView & { readonly at: MarketView }) | null;
  /** Where its best answer holds; null where nobody has said. */
  readonly where: WhereView | null;
}
