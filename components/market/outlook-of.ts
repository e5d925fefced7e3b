import type { AvailabilityView, MarketRowView } from "@/lib/data/availability/availability-view";
import type { MarketView } from "@/lib/data/ledger/claim-view";
import { compareCertainty } from "@/lib/domain/belief/certainty";
import { EVERYWHERE, INTERNATIONAL } from "@/lib/domain/market/market";
import { formatOutlook } from "@/lib/format/answer";
import { formatPlace } from "@/lib/format/place";
import type { Sentence } from "@/lib/format/sentence";

/** A place abroad and what is answered for it. */
interface Answered {
  readonly market: MarketView;
  readonly row: MarketRowView;
}

/**
 * The answer that most readers ask for first: whether it comes out of its home market. Where a single market has a surer
 * answer than all of them together, that comes first, and then the others. Nothing where nobody has said.
 */
export function outlookOf({ rows, home }: AvailabilityView): Sentence[] {
  const answered = rows
    .filter(({ answer }) => answer !== "unknown")
    .flatMap((row) => row.markets.map((market): Answered => ({ market, row })))
    .filter(({ market }) => market.code !== home?.code);
  const whole = answered.find(({ market }) => isWhole(market)) ?? null;
  const [single] = answered
    .filter(({ market }) => !isWhole(market))
    .sort((a, b) => compareCertainty(a.row.basis.certainty, b.row.basis.certainty));
  if (single === undefined) return whole === null ? [] : [sentence(whole)];
  if (whole === null) return [sentence(single)];
  const surer = compareCertainty(single.row.basis.certainty, whole.row.basis.certainty) < 0;
  return surer ? [sentence(single), sentence(whole, "other ")] : [sentence(whole)];
}

function isWhole({ code }: MarketView): boolean {
  return code === INTERNATIONAL || code === EVERYWHERE;
}

function sentence({ market, row: { answer, basis } }: Answered, lead = ""): Sentence {
  const place = market.code === EVERYWHERE && lead !== "" ? "other markets" : `${lead}${formatPlace(market)}`;
  return formatOutlook(place, answer, basis.certainty, basis.deciding?.claim ?? null);
}
