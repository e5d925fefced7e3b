import type { AnswerView } from "@/lib/data/availability/availability-view";
import type { WeighedView, WindowBeliefView } from "@/lib/data/ledger/claim-view";
import type { MarketCode } from "@/lib/domain/market/market";

/**
 * The same for answers that read alike in the market that is `asked` for: by what is told and who says it when, not by claims,
 * for a brand says of each phone and of each country in turn what it says of all. Prices apart.
 */
export function answerKey({ answer, basis, preorder, sale }: AnswerView, asked: MarketCode): string {
  const against = basis.dissenting.map((weighed) => creditOf(weighed, asked));
  return JSON.stringify([
    ...[answer, basis.certainty, creditOf(basis.deciding, asked), against],
    ...[windowOf(preorder, asked), windowOf(sale, asked)],
  ]);
}

/** The same for prices that read alike. */
export function pricesKey({ prices }: AnswerView, asked: MarketCode): string {
  return JSON.stringify(
    prices.map(({ offer, price, certainty, market }) => [offer, price, certainty, placeOf(market?.code, asked)]),
  );
}

function windowOf(when: WindowBeliefView | null, asked: MarketCode): unknown {
  return when && [when.window, when.certainty, creditOf(when.deciding, asked)];
}

function creditOf(weighed: WeighedView | null, asked: MarketCode): unknown {
  if (weighed === null) return null;
  const { source, statedFrom, statedTo, market } = weighed.claim;
  return [source.slug, statedFrom, statedTo, placeOf(market?.code, asked)];
}

function placeOf(said: MarketCode | undefined, asked: MarketCode): MarketCode | null {
  return said === undefined || said === asked ? null : said;
}
