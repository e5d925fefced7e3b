import { spokenOf } from "../belief/bearing";
import { cancellationOf } from "../belief/cancellation";
import type { Belief, Clocks, Facts } from "../belief/belief";
import { believe } from "../belief/believe";
import { indexClaims, type ClaimIndex, type Claims } from "../belief/claim-index";
import { ask } from "../belief/questions";
import type { Subject } from "../claim/claim";
import { IMPORT_OFFER } from "../claim/offer";
import { impliedBy } from "./implied-by";
import { answerOf } from "./answer-of";
import type { MarketCode } from "./market";
import type { MarketAnswer, OfferAnswer } from "./market-answer";
import { isOverruled, overruled } from "./overruled-by-cancellation";

/** Will this device (or series) come to this market? Also answers for a group, as far as claims speak of it as a whole. */
export function answerForMarket(
  subject: Subject,
  market: MarketCode,
  claims: Claims,
  facts: Facts,
  clocks: Clocks,
): MarketAnswer {
  const index = indexClaims(claims, clocks.recordedBy);
  const believed = (property: Asked, offer: string | null = null): Belief =>
    believe(ask(subject, property, { market, offer }), index, facts, clocks);
  const availability = believed("availability");
  const [preorderWindow, saleWindow, price] = [believed("preorder-window"), believed("sale-window"), believed("price")];
  const dealsOf = (offer: string) => DEALS.map((property) => believed(property, offer));
  const offers = offersOf(subject, index, facts);
  const said = availability.deciding
    ? availability
    : (impliedBy([saleWindow, preorderWindow, price], offers.flatMap(dealsOf)) ?? availability);
  const { answer, certainty, deciding, agreeing, dissenting } = answered(subject, market, said, index, facts, clocks);
  return {
    market,
    answer,
    certainty: answer === "unknown" ? "unknown" : certainty,
    deciding,
    agreeing,
    dissenting,
    open: availability.open,
    preorderWindow,
    saleWindow,
    price,
    offerPrices: offers.map((offer) => believed("price", offer)).filter(({ value }) => value !== null),
    offers: offers.flatMap((offer) => offerAnswer(offer, (property) => believed(property, offer)) ?? []),
    imports: believed("availability", IMPORT_OFFER),
  };
}

/** What is said of a sale, the plainest first. */
const DEALS = ["sale-window", "preorder-window", "price"] as const;
type Asked = "availability" | (typeof DEALS)[number];
type Answered = Pick<MarketAnswer, "answer" | "certainty" | "deciding" | "agreeing" | "dissenting">;

/** What is said of an offer's sale apart from its price; null where that is nothing. */
function offerAnswer(offer: string, believed: (property: Asked) => Belief): OfferAnswer | null {
  const [availability, preorderWindow] = [believed("availability"), believed("preorder-window")];
  const saleWindow = believed("sale-window");
  if ([availability, preorderWindow, saleWindow].every(({ deciding }) => deciding === null)) return null;
  return { offer, availability, preorderWindow, saleWindow };
}

/** What is said of the market, unless the phone is canceled. */
function answered(
  subject: Subject,
  market: MarketCode,
  said: Belief,
  index: ClaimIndex,
  facts: Facts,
  clocks: Clocks,
): Answered {
  const answer = answerOf(said, market);
  const cancellation = answer === "excluded" ? null : cancellationOf(subject, index, facts, clocks);
  if (cancellation === null || !isOverruled(said, cancellation, subject)) return { ...said, answer };
  return { ...overruled(said, cancellation), answer: "excluded", certainty: cancellation.deciding.certainty };
}

/** The offers that anything is said of, by name; imports by third parties are none of the brand's. */
function offersOf(subject: Subject, index: ClaimIndex, facts: Facts): string[] {
  const claims = ([...DEALS, "availability"] as const).flatMap((property) =>
    spokenOf({ subject, property }, facts).flatMap((of) => index.about(of, property)),
  );
  const offers = claims.flatMap(({ offer }) => (offer === null || offer === IMPORT_OFFER ? [] : [offer]));
  return [...new Set(offers)].sort();
}
