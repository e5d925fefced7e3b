import { homeMarketOf } from "../belief/bearing";
import { cancellationOf } from "../belief/cancellation";
import type { Clocks, Facts } from "../belief/belief";
import { indexClaims, type Claims } from "../belief/claim-index";
import type { Subject } from "../claim/claim";
import { answerForMarket } from "./answer-for-market";
import { coversMarket, kindOfMarket } from "./covers-market";
import { EVERYWHERE, type MarketCode, type MarketKind } from "./market";
import type { MarketAnswer } from "./market-answer";
import { marketsNamed, reasonsOf } from "./markets-named";

/** Markets in which each of several subjects has one answer for the same reasons. */
export interface GridRow {
  readonly markets: readonly MarketCode[];
  /** One for each subject, in their order; for the first of the markets. */
  readonly answers: readonly MarketAnswer[];
  /** Markets inside a group of this row that have a row of their own. */
  readonly besides: readonly MarketCode[];
}

const BY_KIND: Readonly<Record<MarketKind, number>> = { country: 0, group: 1, international: 2, everywhere: 3 };

/**
 * Every market that a claim in force names for one of the subjects, with the answer for each of them: the home market (of the
 * first) first, then countries, then groups. What is canceled has the one answer for every market, but for those where
 * something surer is said.
 */
export function marketGrid(subjects: readonly Subject[], claims: Claims, facts: Facts, clocks: Clocks): GridRow[] {
  const index = indexClaims(claims, clocks.recordedBy);
  const [first] = subjects;
  const home = first === undefined ? null : homeMarketOf(first, facts);
  const rank = (code: MarketCode): number => (code === home ? -1 : BY_KIND[kindOfMarket(code)]);
  const canceled = subjects.some((subject) => cancellationOf(subject, index, facts, clocks) !== null);
  const spoken = subjects.flatMap((subject) => [...marketsNamed(subject, index, facts, clocks)]);
  const named = [...new Set([...spoken, ...(canceled ? [EVERYWHERE] : [])])];
  named.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const rows = new Map<string, { markets: MarketCode[]; answers: MarketAnswer[][] }>();
  for (const market of named) {
    const answers = subjects.map((subject) => answerForMarket(subject, market, index, facts, clocks));
    const key = answers.map(reasonsOf).join("\n");
    const row = rows.get(key) ?? { markets: [], answers: [] };
    row.markets.push(market);
    row.answers.push(answers);
    rows.set(key, row);
  }
  return [...rows.values()].flatMap(({ markets, answers }) => {
    const besides = named.filter(
      (code) => !markets.includes(code) && markets.some((group) => coversMarket(group, code, home, facts)),
    );
    // Excluded everywhere is excluded in each: that needs no list.
    const everywhere = answers[markets.indexOf(EVERYWHERE)];
    const whole = everywhere?.every(({ answer }) => answer === "excluded") ? everywhere : undefined;
    const told = whole ?? answers[0];
    return told ? [{ markets: whole ? [EVERYWHERE] : markets, answers: told, besides }] : [];
  });
}
