import { shapePrices } from "@/lib/data/availability/shape-availability";
import type { Reading } from "@/lib/data/ledger/reading";
import { shapeBelief, shapeWindowBelief } from "@/lib/data/ledger/shape-belief";
import { dueOfLine } from "@/lib/data/device/device-line";
import { shapeRef } from "@/lib/data/ledger/shape-ref";
import type {
  MarketImportsView,
  MarketLineView,
  MarketPartView,
  MarketSubjectView,
} from "@/lib/data/market/market-view";
import { announcement } from "@/lib/domain/belief/announcement";
import type { Belief } from "@/lib/domain/belief/belief";
import { believe } from "@/lib/domain/belief/believe";
import { ask } from "@/lib/domain/belief/questions";
import type { Subject } from "@/lib/domain/claim/claim";
import type { FormFactor } from "@/lib/domain/device/form-factor";
import { IMPORT_OFFER } from "@/lib/domain/claim/offer";
import type { MarketCode } from "@/lib/domain/market/market";
import type { MarketEntry, MarketPart } from "@/lib/domain/market/market-entry";
import { linesOf, type MarketLine } from "@/lib/domain/market/market-list";

/** Device id to its form factor. */
export type MarketForms = ReadonlyMap<string, FormFactor>;

/** How many stand in a part in the projection, and how many a page has room for. What was looked at closely is counted itself. */
export interface PartSize {
  readonly total: number;
  readonly most: number;
}

/** The first of a part. */
export function shapePart(
  part: MarketPart,
  entries: readonly MarketEntry[],
  { total, most }: PartSize,
  forms: MarketForms,
  reading: Reading,
): MarketPartView {
  const shown = entries.slice(0, most);
  return {
    part,
    lines: linesOf(shown).map((line) => shapeLine(line, shown, forms, reading)),
    shown: shown.length,
    total: total > most ? Math.max(total, entries.length) : entries.length,
  };
}

function shapeLine(
  { subjects, answer }: MarketLine,
  entries: readonly MarketEntry[],
  forms: MarketForms,
  reading: Reading,
): MarketLineView {
  const dated = (belief: Belief) => (belief.value === null ? null : shapeWindowBelief(belief, reading));
  return {
    subjects: subjects.flatMap((subject) => {
      const entry = entries.find((one) => one.subject === subject);
      return entry ? [shapeSubject(entry, forms, reading)] : [];
    }),
    answer: answer.answer,
    basis: shapeBelief(answer, reading),
    preorder: dated(answer.preorderWindow),
    sale: dated(answer.saleWindow),
    prices: shapePrices(answer, reading),
  };
}

/** What somebody says can be imported there, or cannot: one line for each reason. */
export function shapeImports(
  subjects: readonly Subject[],
  market: MarketCode,
  { total, most }: PartSize,
  forms: MarketForms,
  reading: Reading,
): MarketImportsView {
  const { index, facts, clocks } = reading;
  const said = subjects.flatMap((subject) => {
    const belief = believe(ask(subject, "availability", { market, offer: IMPORT_OFFER }), index, facts, clocks);
    return belief.deciding === null ? [] : [{ subject, belief }];
  });
  const shown = said.slice(0, most);
  const reasons = new Map(shown.map(({ belief }) => [belief.deciding?.claim.id, belief]));
  const lines = [...reasons].map(([id, belief]) => ({
    subjects: shown
      .filter((one) => one.belief.deciding?.claim.id === id)
      .map(({ subject }) => ({ subject, announced: announcement(subject, index, facts, clocks) }))
      .map((entry) => shapeSubject(entry, forms, reading)),
    possible: belief.holds === true,
    basis: shapeBelief(belief, reading),
  }));
  return { lines, shown: shown.length, total: total > most ? Math.max(total, said.length) : said.length };
}

function shapeSubject(
  { subject, announced, part, next }: Pick<MarketEntry, "subject" | "announced"> & Partial<MarketEntry>,
  forms: MarketForms,
  reading: Reading,
): MarketSubjectView {
  const { certainty, status, settled } = announced;
  const { value } = announced.window;
  const window = value?.property === "launch-window" ? value.window : null;
  // Sold there, it was shown, whether or not anybody said so.
  const over = settled || part === "on-sale" || part === "was-sold";
  return {
    ref: shapeRef(subject, reading),
    formFactor: forms.get(subject.id) ?? null,
    window,
    certainty,
    status,
    due: dueOfLine({ window, certainty }, over, reading.clocks.statedBy),
    next: next ?? null,
  };
}
