import type { AvailabilityView } from "@/lib/data/availability/availability-view";
import { EVERYWHERE, INTERNATIONAL } from "@/lib/domain/market/market";
import { formatOutlook } from "@/lib/format/answer";
import { formatPlace } from "@/lib/format/place";
import type { Sentence } from "@/lib/format/sentence";

/** The answer that most readers ask for first: whether it comes out of its home market. Nothing where nobody has said. */
export function outlookOf({ rows }: AvailabilityView): Sentence[] {
  for (const code of [INTERNATIONAL, EVERYWHERE]) {
    const row = rows.find(({ markets }) => markets.some((market) => market.code === code));
    const market = row?.markets.find((one) => one.code === code);
    if (row && market && row.answer !== "unknown") {
      const { certainty, deciding } = row.basis;
      return [formatOutlook(formatPlace(market), row.answer, certainty, deciding?.claim ?? null)];
    }
  }
  return [];
}
