import { VERDICTS, type Verdict } from "../claim/claim";

/** How many claims were judged as what, each by the verdict that stands. */
export type VerdictTally = Readonly<Record<Verdict, number>>;

export const NO_VERDICTS: VerdictTally = { hit: 0, partial: 0, miss: 0, void: 0 };

/** How many were judged at all: those never put to the test too. */
export function judgedIn(tally: VerdictTally): number {
  return VERDICTS.reduce((sum, verdict) => sum + tally[verdict], 0);
}
