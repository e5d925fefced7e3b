import { spokenOf } from "../belief/bearing";
import { cancellationOf } from "../belief/cancellation";
import type { Belief, Clocks, Facts } from "../belief/belief";
import { believe } from "../belief/believe";
import { indexClaims, type ClaimIndex, type Claims } from "../belief/claim-index";
import { ask } from "../belief/questions";
import type { Subject } from "../claim/claim";
import { impliedBy } from "./implied-by";
import type { MarketCode } from "./market";
import type { Answer, MarketAnswer } from "./market-answer";
import { isOverruled, overruled } from "./overruled-by-cancellation";
import { courseOf } from "./phase";

/** The offer that stands for imports by third parties. */
export const IMPORT_OFFER = "import";

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
    imports: believed("availability", IMPORT_OFFER),
  };
}

/** What is said of a sale, the plainest first. */
const DEALS = ["sale-window", "preorder-window", "price"] as const;
type Asked = "availability" | (typeof DEALS)[number];
type Answered = Pick<MarketAnswer, "answer" | "certainty" | "deciding" | "agreeing" | "dissenting">;

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
  const claims = DEALS.flatMap((property) =>
    spokenOf({ subject, property }, facts).flatMap((of) => index.about(of, property)),
  );
  const offers = claims.flatMap(({ offer }) => (offer === null || offer === IMPORT_OFFER ? [] : [offer]));
  return [...new Set(offers)].sort();
}

function answerOf({ deciding, certainty }: Belief, market: MarketCode): Answer {
  if (!deciding) return "unknown";
  const { claim } = deciding;
  const course = courseOf(claim) ?? { comes: true, stage: 0 };
  if (!course.comes) return isExcluded(deciding) ? "excluded" : "unlikely";
  // Over somewhere in the group: of this member that tells neither that it was sold nor that it will be.
  if (course.stage === 2) return claim.market === market ? "was-sold" : "unknown";
  if (claim.market !== market || certainty === "rumored") return "expected";
  if (course.stage === 1) return "available";
  return certainty === "official" ? "announced" : "expected";
}

/** Official denials are the brand's; of others, only the plain report that it is not or never was sold there. */
function isExcluded({ claim, certainty }: NonNullable<Belief["deciding"]>): boolean {
  if (certainty === "official") return true;
  const neverSold = claim.value.property === "availability" && claim.value.phase === "on-sale";
  return certainty === "reported" && claim.wording === "states" && neverSold;
}
