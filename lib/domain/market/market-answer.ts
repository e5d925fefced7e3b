import type { Belief, Certainty, Weighed } from "../belief/belief";
import type { MarketCode } from "./market";

/** "Will it come to my country?" in a word (DESIGN 4). */
export const ANSWERS = [
  /** Sale has begun. */
  "available",
  "was-sold",
  /** Official, not begun. */
  "announced",
  /** A weaker assertion, or one for a group around the market. */
  "expected",
  /** Others than the brand deny it. */
  "unlikely",
  /** The brand denies it, it is canceled, or it is reported as never sold there. */
  "excluded",
  "unknown",
] as const;
export type Answer = (typeof ANSWERS)[number];

/** What is said of one offer (storage, edition, color) in a market, beside its price. */
export interface OfferAnswer {
  readonly offer: string;
  readonly availability: Belief;
  readonly preorderWindow: Belief;
  readonly saleWindow: Belief;
}

/** The one answer for a device in a market, and what it rests on. */
export interface MarketAnswer {
  readonly market: MarketCode;
  readonly answer: Answer;
  readonly certainty: Certainty;
  readonly deciding: Weighed | null;
  readonly agreeing: readonly Weighed[];
  readonly dissenting: readonly Weighed[];
  readonly open: readonly Weighed[];
  readonly preorderWindow: Belief;
  readonly saleWindow: Belief;
  /** Of the device as such, no offer named. */
  readonly price: Belief;
  /** Of each offer that has one believed (storage, edition), by the offer's name. */
  readonly offerPrices: readonly Belief[];
  /** Of each offer that more is said of than its price. */
  readonly offers: readonly OfferAnswer[];
  /** Whether third-party imports can be had: it says nothing of the brand's own sale. */
  readonly imports: Belief;
}
