import { homeMarketOf } from "@/lib/domain/belief/bearing";
import type { Subject } from "@/lib/domain/claim/claim";
import { answerForMarket } from "@/lib/domain/market/answer-for-market";
import { EVERYWHERE } from "@/lib/domain/market/market";
import { type GridRow, marketGrid } from "@/lib/domain/market/market-grid";
import type { AnswerView, UnplacedView } from "@/lib/data/availability/availability-view";
import type { MarketGridRowView, MarketGridView } from "@/lib/data/availability/market-grid-view";
import { shapeAnswer, speaksOfSale } from "@/lib/data/availability/shape-availability";
import { shapeUnplaced } from "@/lib/data/availability/shape-unplaced";
import type { Reading } from "@/lib/data/ledger/reading";
import { shapeMarket } from "@/lib/data/ledger/shape-market";

/** More rows than any launch has: those of the largest groups come last, and are left out first. */
const ROWS_SHOWN = 40;

const NOTHING: AnswerView = {
  answer: "unknown",
  basis: { certainty: "unknown", deciding: null, agreeing: [], dissenting: [], open: [] },
  ...{ preorder: null, sale: null, prices: [] },
};

/** Where each of several phones can be had: the rows that their own pages show, side by side. */
export function shapeMarketGrid(subjects: readonly Subject[], reading: Reading): MarketGridView {
  const { index, facts, clocks } = reading;
  const [first] = subjects;
  if (first === undefined) return { rows: [], total: 0 };
  const grid = marketGrid(subjects, index, facts, clocks).filter(({ answers }) => answers.some(speaksOfSale));
  const home = homeMarketOf(first, facts);
  // Where it is asked for first, that nobody has spoken is an answer as well.
  if (home !== null && !grid.some((row) => answersFor(home, row))) {
    const answers = subjects.map((subject) => answerForMarket(subject, home, index, facts, clocks));
    grid.unshift({ markets: [home], answers, besides: [] });
  }
  const rows = [
    ...grid.map(({ markets, answers, besides }) => ({
      markets: markets.map((code) => shapeMarket(code, first, reading)),
      besides: besides.map((code) => shapeMarket(code, first, reading)),
      answers: answers.map((answer) => shapeAnswer(answer, reading)),
    })),
    ...unplacedRow(subjects.map((subject) => shapeUnplaced(subject, reading))),
  ];
  return { rows: rows.slice(0, ROWS_SHOWN), total: rows.length };
}

/** What is excluded everywhere is excluded at home. */
function answersFor(home: string, { markets, answers }: GridRow): boolean {
  if (markets.includes(home)) return true;
  return markets.includes(EVERYWHERE) && answers.every(({ answer }) => answer === "excluded");
}

function unplacedRow(unplaced: readonly (UnplacedView | null)[]): MarketGridRowView[] {
  if (unplaced.every((one) => one === null)) return [];
  return [{ markets: [], besides: [], answers: unplaced.map((one) => one ?? NOTHING) }];
}
