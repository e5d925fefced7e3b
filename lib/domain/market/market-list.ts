import type { Clocks, Facts } from "../belief/belief";
import { indexClaims, type Claims } from "../belief/claim-index";
import type { Subject } from "../claim/claim";
import { compareWindows } from "../window/order-windows";
import type { Day, Window } from "../window/window";
import { coversMarket, kindOfMarket } from "./covers-market";
import { EVERYWHERE, INTERNATIONAL, type MarketCode } from "./market";
import { dateOf, entryForMarket, type MarketEntry } from "./market-entry";
import { reasonsOf } from "./markets-named";
import { closedEnd, isAhead } from "./prospect";

/** Subjects that have one answer for the same reasons: a family of which only the family was spoken. */
export interface MarketLine extends Omit<MarketEntry, "subject"> {
  readonly subjects: readonly Subject[];
}

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
    .flatMap((subject) => entryForMarket(subject, market, index, facts, clocks) ?? [])
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

/** What is still ahead by its day, then what has none, then what has passed, the latest first; then by id. */
function compareEntries(a: MarketEntry, b: MarketEntry, today: Day): number {
  const [one, other] = [dateOf(a, today), dateOf(b, today)];
  const stage = stageOf(one, today);
  const byStage = stage - stageOf(other, today);
  if (byStage !== 0) return byStage;
  const byDate = one && other ? compareWindows(one, other) : 0;
  const [end, otherEnd] = [one && closedEnd(one), other && closedEnd(other)];
  const byLatest = end === otherEnd ? 0 : (end ?? "") < (otherEnd ?? "") ? 1 : -1;
  return (stage === 2 ? byLatest : byDate) || (a.subject.id < b.subject.id ? -1 : 1);
}

function stageOf(window: Window | null, today: Day): 0 | 1 | 2 {
  if (window === null || closedEnd(window) === null) return 1;
  return isAhead(window, today) ? 0 : 2;
}
