import { spokenOf } from "../belief/bearing";
import type { Clocks, Facts } from "../belief/belief";
import type { ClaimIndex } from "../belief/claim-index";
import { ask } from "../belief/questions";
import { isInForce, standingOf } from "../claim/in-force";
import type { Subject } from "../claim/claim";
import type { MarketCode } from "./market";
import type { MarketAnswer } from "./market-answer";

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
