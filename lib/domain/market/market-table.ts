import type { Clocks, Facts } from "../belief/belief";
import type { Claims } from "../belief/claim-index";
import type { Subject } from "../claim/claim";
import type { MarketCode } from "./market";
import type { MarketAnswer } from "./market-answer";
import { marketGrid } from "./market-grid";

/** One row of a device's markets: those that have the same answer for the same reasons ("Germany, and all outside China"). */
export interface MarketRow {
  readonly markets: readonly MarketCode[];
  /** For the first of the markets. */
  readonly answer: MarketAnswer;
  /** Markets inside a group of this row that have a row of their own. */
  readonly besides: readonly MarketCode[];
}

/**
 * Every market that a claim in force names, the home market first, then countries, then groups. What is canceled has the one
 * answer for every market, but for those where something surer is said.
 */
export function marketTable(subject: Subject, claims: Claims, facts: Facts, clocks: Clocks): MarketRow[] {
  return marketGrid([subject], claims, facts, clocks).flatMap(({ markets, answers: [answer], besides }) =>
    answer === undefined ? [] : [{ markets, answer, besides }],
  );
}
