import type { Verdict } from "@/lib/domain/claim/claim";
import { judgedIn, type VerdictTally } from "@/lib/domain/verdict/tally";
import { formatNumber } from "@/lib/format/count";

const WORDS: Readonly<Record<Verdict, string>> = {
  hit: "right",
  partial: "partly right",
  miss: "wrong",
  void: "never put to the test",
};

/** As they are told: from right to wrong. */
const ORDER: readonly Verdict[] = ["hit", "partial", "miss", "void"];

/** "3 right, 1 wrong, of 4 judged"; null where nothing was judged. No score: what a few verdicts come to is for readers to say. */
export function formatVerdicts(tally: VerdictTally): string | null {
  const judged = judgedIn(tally);
  if (judged === 0) return null;
  const parts = ORDER.filter((verdict) => tally[verdict] > 0).map(
    (verdict) => `${formatNumber(tally[verdict])} ${WORDS[verdict]}`,
  );
  return `${parts.join(", ")}, of ${formatNumber(judged)} judged`;
}

/** The same of `total` claims: "3 right, 1 wrong, of 4 judged; 21 not judged", "none of 25 judged". */
export function formatTally(tally: VerdictTally, total: number): string {
  const verdicts = formatVerdicts(tally);
  if (verdicts === null) return `none of ${formatNumber(total)} judged`;
  const open = total - judgedIn(tally);
  return open > 0 ? `${verdicts}; ${formatNumber(open)} not judged` : verdicts;
}
