import { homeMarketOf } from "../belief/bearing";
import type { Clocks, Facts } from "../belief/belief";
import { indexClaims, type Claims } from "../belief/claim-index";
import type { Subject } from "../claim/claim";
import { answerForMarket } from "./answer-for-market";
import { coversMarket } from "./covers-market";
import type { MarketCode } from "./market";
import type { MarketAnswer } from "./market-answer";
import { marketsNamed, reasonsOf } from "./markets-named";

/** Countries that have one answer for the same reasons. */
export interface CountriesAnswer {
  readonly countries: readonly MarketCode[];
  /** For the first of the countries; for the others it differs in their code alone. */
  readonly answer: MarketAnswer;
}

/**
 * "Will it come to my country?" for each of `countries`: together as `answerForMarket` has it for each. It is asked once of
 * those around which the same markets were spoken of, since nothing else tells two countries apart.
 */
export function answersByCountry(
  subject: Subject,
  countries: readonly MarketCode[],
  claims: Claims,
  facts: Facts,
  clocks: Clocks,
): CountriesAnswer[] {
  const index = indexClaims(claims, clocks.recordedBy);
  const home = homeMarketOf(subject, facts);
  const named = [...marketsNamed(subject, index, facts, clocks)];
  const asked = new Map<string, MarketAnswer>();
  const answers = new Map<string, { countries: MarketCode[]; answer: MarketAnswer }>();
  for (const country of countries) {
    const around = named.filter((market) => coversMarket(market, country, home, facts)).join(" ");
    const answer = asked.get(around) ?? answerForMarket(subject, country, index, facts, clocks);
    asked.set(around, answer);
    const known = answers.get(reasonsOf(answer));
    if (known) known.countries.push(country);
    else answers.set(reasonsOf(answer), { countries: [country], answer });
  }
  return [...answers.values()];
}
