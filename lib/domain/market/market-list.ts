import { announcement, type Announcement } from "../belief/announcement";
import type { Belief, Clocks, Facts } from "../belief/belief";
import { indexClaims, type Claims } from "../belief/claim-index";
import type { Subject } from "../claim/claim";
import { compareWindows } from "../window/order-windows";
import type { Day, Window } from "../window/window";
import { answerForMarket } from "./answer-for-market";
import { coversMarket, kindOfMarket } from "./covers-market";
import { EVERYWHERE, INTERNATIONAL, type MarketCode } from "./market";
import type { Answer, MarketAnswer } from "./market-answer";
import { reasonsOf } from "./market-table";

/** The parts of a market's list, in their order: what a reader can still hope for comes first. */
export const MARKET_PARTS = ["coming", "on-sale", "was-sold", "not-coming", "open"] as const;
export type MarketPart = (typeof MARKET_PARTS)[number];

/** What is answered for one device, or for a series of which no device is known. */
export interface MarketEntry {
  readonly subject: Subject;
  readonly part: MarketPart;
  readonly answer: MarketAnswer;
  readonly announced: Announcement;
}

/** Subjects that have one answer for the same reasons: a family of which only the family was spoken. */
export interface MarketLine extends Omit<MarketEntry, "subject"> {
  readonly subjects: readonly Subject[];
}

const PARTS: Readonly<Record<Answer, MarketPart | null>> = {
  announced: "coming",
  expected: "coming",
  available: "on-sale",
  "was-sold": "was-sold",
  unlikely: "not-coming",
  excluded: "not-coming",
  unknown: null,
};

/**
 * The codes under which something can be said that bears on a market: its own, the groups around it, and the two groups
 * that need no list. Whether `international` covers it is asked of each brand.
 */
export function marketsAround(code: MarketCode, facts: Facts): MarketCode[] {
  const groups = [...facts.groups.keys()].filter((group) => coversMarket(group, code, null, facts));
  const listed = kindOfMarket(code) === "country" || facts.groups.has(code);
  return [...new Set([code, ...groups.sort(), ...(listed ? [INTERNATIONAL] : []), EVERYWHERE])];
}

/** "Will it come to my country?" the other way round: what is answered for a market, what is coming first. */
export function entriesForMarket(
  subjects: readonly Subject[],
  market: MarketCode,
  claims: Claims,
  facts: Facts,
  clocks: Clocks,
): MarketEntry[] {
  const index = indexClaims(claims, clocks.recordedBy);
  return subjects
    .flatMap((subject): MarketEntry[] => {
      const answer = answerForMarket(subject, market, index, facts, clocks);
      const part = PARTS[answer.answer] ?? (answer.open.length > 0 ? "open" : null);
      if (part === null) return [];
      return [{ subject, part, answer, announced: announcement(subject, index, facts, clocks) }];
    })
    .sort((a, b) => compareEntries(a, b, clocks.statedBy));
}

/** One line for each reason; it stands where the first of its subjects does. */
export function linesOf(entries: readonly MarketEntry[]): MarketLine[] {
  const lines = new Map<string, MarketLine>();
  for (const { subject, ...entry } of entries) {
    const key = JSON.stringify([entry.part, reasonsOf(entry.answer)]);
    const line = lines.get(key);
    lines.set(key, line ? { ...line, subjects: [...line.subjects, subject] } : { ...entry, subjects: [subject] });
  }
  return [...lines.values()];
}

/** When it can be had there, else when it is announced at all. */
export function dateOf({ answer, announced }: Pick<MarketEntry, "answer" | "announced">): Window | null {
  return windowIn(answer.saleWindow) ?? windowIn(answer.preorderWindow) ?? windowIn(announced.window);
}

/** What is still ahead by its day, then what has none, then what has passed, the latest first; then by id. */
function compareEntries(a: MarketEntry, b: MarketEntry, today: Day): number {
  const [one, other] = [dateOf(a), dateOf(b)];
  const stage = stageOf(one, today);
  const byStage = stage - stageOf(other, today);
  if (byStage !== 0) return byStage;
  const byDate = one && other ? compareWindows(one, other) : 0;
  const [end, otherEnd] = [closedEnd(one), closedEnd(other)];
  const byLatest = end === otherEnd ? 0 : (end ?? "") < (otherEnd ?? "") ? 1 : -1;
  return (stage === 2 ? byLatest : byDate) || (a.subject.id < b.subject.id ? -1 : 1);
}

function stageOf(window: Window | null, today: Day): 0 | 1 | 2 {
  const end = closedEnd(window);
  return end === null ? 1 : end >= today ? 0 : 2;
}

/** An open end counts as its closed one (DESIGN 3): "after 2021" is not ahead for good. */
function closedEnd(window: Window | null): Day | null {
  return window?.latest ?? window?.earliest ?? null;
}

function windowIn({ value }: Belief): Window | null {
  return value && "window" in value ? value.window : null;
}
