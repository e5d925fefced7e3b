import { cancellationOf } from "@/lib/domain/belief/cancellation";
import { ask } from "@/lib/domain/belief/questions";
import type { Subject } from "@/lib/domain/claim/claim";
import { answerOf } from "@/lib/domain/market/answer-of";
import { impliedBy } from "@/lib/domain/market/implied-by";
import type { UnplacedView } from "@/lib/data/availability/availability-view";
import { shapePrices } from "@/lib/data/availability/shape-availability";
import { believed, type Reading } from "@/lib/data/ledger/reading";
import { shapeBelief, shapeWindowBelief } from "@/lib/data/ledger/shape-belief";

/** What was said of its sale without a market; null where that is nothing, and where it is canceled and promised to nobody. */
export function shapeUnplaced(subject: Subject, reading: Reading): UnplacedView | null {
  const { index, facts, clocks } = reading;
  const [availability, sale] = [
    believed(ask(subject, "availability"), reading),
    believed(ask(subject, "sale-window"), reading),
  ];
  const [preorder, price] = [
    believed(ask(subject, "preorder-window"), reading),
    believed(ask(subject, "price"), reading),
  ];
  const offerPrices = offersPriced(subject, reading).map((offer) =>
    believed(ask(subject, "price", { offer }), reading),
  );
  const said = availability.deciding ? availability : impliedBy([sale, preorder, price], offerPrices);
  if (said === null || cancellationOf(subject, index, facts, clocks) !== null) return null;
  return {
    answer: answerOf(said, null),
    basis: shapeBelief(said, reading),
    preorder: preorder.value === null ? null : shapeWindowBelief(preorder, reading),
    sale: sale.value === null ? null : shapeWindowBelief(sale, reading),
    prices: shapePrices({ price, offerPrices }, reading),
  };
}

function offersPriced(subject: Subject, { index }: Reading): string[] {
  const offers = index
    .about(subject, "price")
    .flatMap(({ market, offer }) => (market === null && offer !== null ? [offer] : []));
  return [...new Set(offers)].sort();
}
