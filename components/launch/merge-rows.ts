import { answerKey, pricesKey } from "@/components/launch/answer-key";
import type { MarketGridRowView } from "@/lib/data/availability/market-grid-view";
import { kindOfMarket } from "@/lib/domain/market/covers-market";

/** Countries that read alike for every phone, their prices too, stand in one row: an event starts in a dozen of them on one day. */
export function mergeRows(rows: readonly MarketGridRowView[]): MarketGridRowView[] {
  const merged = new Map<string, MarketGridRowView>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = merged.get(key);
    merged.set(key, known === undefined ? row : { ...known, markets: [...known.markets, ...row.markets] });
  }
  return [...merged.values()];
}

function keyOf({ markets, answers }: MarketGridRowView): string {
  const codes = markets.map(({ code }) => code);
  const [asked = ""] = codes;
  // What is said of a group is told with what it is not said of.
  if (codes.length === 0 || codes.some((code) => kindOfMarket(code) !== "country")) return codes.join(" ");
  return answers.map((answer) => answerKey(answer, asked) + pricesKey(answer, asked)).join("\n");
}
