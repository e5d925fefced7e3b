import type { Belief } from "@/lib/domain/belief/belief";
import { homeMarketOf } from "@/lib/domain/belief/bearing";
import { ask } from "@/lib/domain/belief/questions";
import type { Subject } from "@/lib/domain/claim/claim";
import { IMPORT_OFFER } from "@/lib/domain/claim/offer";
import { answerForMarket } from "@/lib/domain/market/answer-for-market";
import { answerOf } from "@/lib/domain/market/answer-of";
import { EVERYWHERE, type MarketCode } from "@/lib/domain/market/market";
import type { MarketAnswer, OfferAnswer } from "@/lib/domain/market/market-answer";
import { type MarketRow, marketTable } from "@/lib/domain/market/market-table";
import type {
  AnswerView,
  AvailabilityView,
  ImportView,
  MarketRowView,
  OfferView,
  PriceView,
} from "@/lib/data/availability/availability-view";
import type { CreditView } from "@/lib/data/launch-entry";
import type { WindowBeliefView } from "@/lib/data/ledger/claim-view";
import { believed, type Reading } from "@/lib/data/ledger/reading";
import { shapeBelief, shapeWindowBelief } from "@/lib/data/ledger/shape-belief";
import { shapeClaim } from "@/lib/data/ledger/shape-claim";
import { shapeMarket } from "@/lib/data/ledger/shape-market";

/** Where a device or a series can be had: every market that somebody spoke of, the home market also when nobody did. */
export function shapeAvailability(subject: Subject, reading: Reading): AvailabilityView {
  const { index, facts, clocks } = reading;
  const home = homeMarketOf(subject, facts);
  const named = marketTable(subject, index, facts, clocks);
  const table = named.filter(({ answer }) => speaksOfSale(answer));
  // Where it is asked for first, that nobody has spoken is an answer as well.
  if (home !== null && !table.some((row) => answersFor(home, row))) {
    table.unshift({ markets: [home], answer: answerForMarket(subject, home, index, facts, clocks), besides: [] });
  }
  const imports = named.map(({ answer }) => answer.imports);
  return {
    home: home === null ? null : shapeMarket(home, subject, reading),
    rows: table.map((row) => shapeRow(subject, row, reading)),
    imports: shapeImports(subject, imports, reading),
  };
}

function shapeRow(subject: Subject, { markets, besides, answer }: MarketRow, reading: Reading): MarketRowView {
  return {
    markets: markets.map((code) => shapeMarket(code, subject, reading)),
    besides: besides.map((code) => shapeMarket(code, subject, reading)),
    ...shapeAnswer(answer, reading),
    offers: answer.offers.map((offer) => shapeOffer(offer, answer.market, reading)),
  };
}

/** What is told of one market beside its offers. */
export function shapeAnswer(answer: MarketAnswer, reading: Reading): AnswerView {
  return {
    answer: answer.answer,
    basis: shapeBelief(answer, reading),
    preorder: shapeWindow(answer.preorderWindow, reading),
    sale: shapeWindow(answer.saleWindow, reading),
    prices: shapePrices(answer, reading),
  };
}

/** What is excluded everywhere is excluded at home. */
function answersFor(home: MarketCode, { markets, answer: { answer } }: MarketRow): boolean {
  return markets.includes(home) || (answer === "excluded" && markets.includes(EVERYWHERE));
}

/** False for a market that only imports are spoken of. */
export function speaksOfSale({
  deciding,
  open,
  preorderWindow,
  saleWindow,
  price,
  offerPrices,
  offers,
}: MarketAnswer): boolean {
  const said = deciding !== null || open.length > 0 || offerPrices.length + offers.length > 0;
  return said || [preorderWindow, saleWindow, price].some(({ value }) => value !== null);
}

function shapeOffer(offer: OfferAnswer, market: MarketCode, reading: Reading): OfferView {
  return {
    offer: offer.offer,
    answer: answerOf(offer.availability, market),
    basis: shapeBelief(offer.availability, reading),
    preorder: shapeWindow(offer.preorderWindow, reading),
    sale: shapeWindow(offer.saleWindow, reading),
  };
}

function shapeWindow(belief: Belief, reading: Reading): WindowBeliefView | null {
  return belief.value === null ? null : shapeWindowBelief(belief, reading);
}

type Priced = Pick<MarketAnswer, "price" | "offerPrices">;

/** The price of the device as such, then those of its offers. */
export function shapePrices({ price, offerPrices }: Priced, reading: Reading): PriceView[] {
  return [price, ...offerPrices].flatMap((belief) => shapePrice(belief, reading));
}

function shapePrice({ question, value, certainty, deciding }: Belief, reading: Reading): PriceView[] {
  if (value?.property !== "price") return [];
  const said = deciding?.claim.market ?? null;
  const market = said === null ? null : shapeMarket(said, question.subject, reading);
  const saidBy = deciding === null ? null : creditOf(shapeClaim(deciding.claim, reading));
  return [{ offer: question.offer, price: value.price, certainty, market, saidBy }];
}

/** The credit alone: a page holds the prices of every country. */
function creditOf({ source, document, statedFrom, statedTo }: CreditView): CreditView {
  return { source, document, statedFrom, statedTo };
}

/** One line for each claim that decides about imports: a group's claim is not repeated for its members. */
function shapeImports(subject: Subject, beliefs: readonly Belief[], reading: Reading): ImportView[] {
  const anywhere = believed(ask(subject, "availability", { offer: IMPORT_OFFER }), reading);
  const seen = new Set<string>();
  return [...beliefs, anywhere].flatMap((belief): ImportView[] => {
    const { deciding } = belief;
    if (deciding === null || seen.has(deciding.claim.id)) return [];
    seen.add(deciding.claim.id);
    const { market } = deciding.claim;
    return [
      {
        market: market === null ? null : shapeMarket(market, subject, reading),
        possible: belief.holds === true,
        basis: shapeBelief(belief, reading),
      },
    ];
  });
}
