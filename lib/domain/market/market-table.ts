import { homeMarketOf, spokenOf } from "../belief/bearing";
import { cancellationOf } from "../belief/cancellation";
import type { Clocks, Facts } from "../belief/belief";
import { indexClaims, type ClaimIndex, type Claims } from "../belief/claim-index";
import { ask } from "../belief/questions";
import { isInForce, standingOf } from "../claim/in-force";
import type { Subject } from "../claim/claim";
import { answerForMarket } from "./answer-for-market";
import { coversMarket, kindOfMarket } from "./covers-market";
import { EVERYWHERE, type MarketCode, type MarketKind } from "./market";
import type { MarketAnswer } from "./market-answer";

/** One row of a device's markets: those that have the same answer for the same reasons ("Germany, and all outside China"). */
export interface MarketRow {
  readonly markets: readonly MarketCode[];
  /** For the first of the markets. */
  readonly answer: MarketAnswer;
  /** Markets inside a group of this row that have a row of their own. */
  readonly besides: readonly MarketCode[];
}

const BY_KIND: Readonly<Record<MarketKind, number>> = { country: 0, group: 1, international: 2, everywhere: 3 };

/**
 * Every market that a claim in force names, the home market first, then countries, then groups. What is canceled has the one
 * answer for every market, but for those where something surer is said.
 */
export function marketTable(subject: Subject, claims: Claims, facts: Facts, clocks: Clocks): MarketRow[] {
  const index = indexClaims(claims, clocks.recordedBy);
  const home = homeMarketOf(subject, facts);
  const rank = (code: MarketCode): number => (code === home ? -1 : BY_KIND[kindOfMarket(code)]);
  const named = [...marketsNamed(subject, index, facts, clocks)];
  if (cancellationOf(subject, index, facts, clocks) !== null && !named.includes(EVERYWHERE)) named.push(EVERYWHERE);
  named.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const rows = new Map<string, MarketAnswer[]>();
  for (const market of named) {
    const answer = answerForMarket(subject, market, index, facts, clocks);
    const key = reasonsOf(answer);
    rows.set(key, [...(rows.get(key) ?? []), answer]);
  }
  return [...rows.values()].flatMap((answers) => {
    const markets = answers.map(({ market }) => market);
    const besides = named.filter(
      (code) => !markets.includes(code) && markets.some((group) => coversMarket(group, code, home, facts)),
    );
    // Excluded everywhere is excluded in each: that needs no list.
    const whole = answers.find(({ market, answer }) => market === EVERYWHERE && answer === "excluded");
    const answer = whole ?? answers[0];
    return answer ? [{ markets: whole ? [EVERYWHERE] : markets, answer, besides }] : [];
  });
}

/** Every market that a claim in force names, of the subject or of the series it belongs to. */
export function marketsNamed(subject: Subject, index: ClaimIndex, facts: Facts, clocks: Clocks): Set<MarketCode> {
  const named = new Set<MarketCode>();
  for (const property of ["availability", "preorder-window", "sale-window", "price"] as const) {
    for (const of of spokenOf(ask(subject, property), facts)) {
      for (const claim of index.about(of, property)) {
        if (claim.market === null || !isInForce(claim, clocks)) continue;
        if (standingOf(claim, clocks).ranking?.rank !== "deprecated") named.add(claim.market);
      }
    }
  }
  return named;
}

/** Equal for answers that are the same for the same reasons. */
export function reasonsOf({ answer, certainty, deciding, ...beliefs }: MarketAnswer): string {
  const { preorderWindow, saleWindow, price, offerPrices, imports, offers } = beliefs;
  const ofOffers = offers.flatMap((offer) => [offer.availability, offer.preorderWindow, offer.saleWindow]);
  const reasons = [preorderWindow, saleWindow, price, imports, ...offerPrices, ...ofOffers].map(
    (belief) => belief.deciding?.claim.id ?? null,
  );
  return JSON.stringify([answer, certainty, deciding?.claim.id ?? null, ...reasons]);
}
