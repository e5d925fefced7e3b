import type { Belief } from "@/lib/domain/belief/belief";
import { homeMarketOf } from "@/lib/domain/belief/bearing";
import { ask } from "@/lib/domain/belief/questions";
import type { Subject } from "@/lib/domain/claim/claim";
import { IMPORT_OFFER } from "@/lib/domain/market/answer-for-market";
import type { MarketAnswer } from "@/lib/domain/market/market-answer";
import { marketTable } from "@/lib/domain/market/market-table";
import type { AvailabilityView, ImportView, MarketRowView, PriceView } from "@/lib/data/availability/availability-view";
import { believed, type Reading } from "@/lib/data/ledger/reading";
import { shapeBelief, shapeWindowBelief } from "@/lib/data/ledger/shape-belief";
import { shapeMarket } from "@/lib/data/ledger/shape-market";

/** Where a device or a series can be had: every market that somebody spoke of, the home market also when nobody did. */
export function shapeAvailability(subject: Subject, reading: Reading): AvailabilityView {
  const { index, facts, clocks } = reading;
  const table = marketTable(subject, index, facts, clocks);
  const home = homeMarketOf(subject, facts);
  const rows = table
    .filter(({ answer }) => speaksOfSale(answer))
    .map(({ markets, besides, answer }): MarketRowView => ({
      markets: markets.map((code) => shapeMarket(code, subject, reading)),
      besides: besides.map((code) => shapeMarket(code, subject, reading)),
      answer: answer.answer,
      basis: shapeBelief(answer, reading),
      sale: answer.saleWindow.value === null ? null : shapeWindowBelief(answer.saleWindow, reading),
      prices: [answer.price, ...answer.offerPrices].flatMap(shapePrice),
    }));
  return {
    home: home === null ? null : shapeMarket(home, subject, reading),
    rows,
    imports: shapeImports(
      subject,
      table.map(({ answer }) => answer.imports),
      reading,
    ),
  };
}

/** False for a market that only imports are spoken of. */
function speaksOfSale({ deciding, open, saleWindow, price, offerPrices }: MarketAnswer): boolean {
  const said = deciding !== null || open.length > 0 || offerPrices.length > 0;
  return said || saleWindow.value !== null || price.value !== null;
}

function shapePrice({ question, value, certainty }: Belief): PriceView[] {
  return value?.property === "price" ? [{ offer: question.offer, price: value.price, certainty }] : [];
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
