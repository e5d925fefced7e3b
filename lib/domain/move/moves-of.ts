import { spokenOf } from "../belief/bearing";
import type { Belief, Clocks, Facts, Question, Weighed } from "../belief/belief";
import { believe } from "../belief/believe";
import { indexClaims, type ClaimIndex, type Claims } from "../belief/claim-index";
import { isCanceled, isMovedFrom } from "../belief/launch";
import { ask } from "../belief/questions";
import { LAST_YEAR } from "../window/day";
import type { Day } from "../window/window";
import { classifyMove } from "./classify-move";
import type { Move, MoveKind } from "./move";

/** Everything stated and everything recorded. */
const ALWAYS: Clocks = { statedBy: `${LAST_YEAR}-12-31` as Day, recordedBy: null };

/**
 * How the belief on a question changed, the oldest first: it is asked again for each day on which something was stated,
 * withdrawn or ranked. A struck claim leaves no move, for it leaves every view. A launch's window is also canceled,
 * reinstated and, without a new date, postponed by what is believed of its status. `clocks`: nothing later than these.
 */
export function movesOf(question: Question, claims: Claims, facts: Facts, clocks: Clocks = ALWAYS): Move[] {
  const index = indexClaims(claims, clocks.recordedBy);
  const moves: Move[] = [];
  let before: State = { belief: unknown(question), status: null, canceled: false, moved: false, lapsed: true };
  for (const day of daysOf(question, index, facts, clocks)) {
    const after = stateOn(question, index, facts, { ...clocks, statedBy: day });
    const kind = classifyStates(before, after);
    if (kind) moves.push({ day, kind, before: before.belief, after: after.belief, by: moverOf(before, after) });
    before = after.lapsed ? { ...after, belief: before.belief } : after;
  }
  return moves;
}

interface State {
  /** What is believed, or was last while it has lapsed. */
  readonly belief: Belief;
  /** Of a launch: whether it takes place. */
  readonly status: Belief | null;
  readonly canceled: boolean;
  /** It will not be then, and no new date is known. */
  readonly moved: boolean;
  /** Nothing is believed (any more). */
  readonly lapsed: boolean;
}

function stateOn(question: Question, index: ClaimIndex, facts: Facts, clocks: Clocks): State {
  const belief = believe(question, index, facts, clocks);
  const lapsed = belief.value === null;
  if (!isLaunchWindow(question)) return { belief, status: null, canceled: false, moved: false, lapsed };
  const status = believe(ask(question.subject, "launch-status"), index, facts, clocks);
  return { belief, status, canceled: isCanceled(status), moved: isMovedFrom(belief, status), lapsed };
}

function classifyStates(before: State, after: State): MoveKind | null {
  if (before.canceled !== after.canceled) return after.canceled ? "canceled" : "reinstated";
  if (after.canceled || (before.lapsed && after.lapsed)) return null;
  const kind = classifyMove(before.belief, after.belief);
  if (after.moved) return before.moved || before.belief.value === null ? kind : "postponed";
  if (before.moved && kind === null) return "reinstated";
  // It had lapsed and is back as it was.
  return kind === null && before.lapsed && before.belief.value !== null ? "reinstated" : kind;
}

function moverOf(before: State, after: State): Weighed | null {
  const byStatus = before.canceled !== after.canceled || (after.moved && !before.moved);
  return (byStatus ? after.status : after.belief)?.deciding ?? null;
}

function daysOf(question: Question, index: ClaimIndex, facts: Facts, clocks: Clocks): Day[] {
  const days = new Set<Day>();
  const properties = isLaunchWindow(question) ? (["launch-window", "launch-status"] as const) : [question.property];
  for (const property of properties) {
    for (const subject of spokenOf({ subject: question.subject, property }, facts)) {
      for (const claim of index.about(subject, property)) {
        days.add(claim.statedTo);
        for (const { effectiveOn } of claim.operations) days.add(effectiveOn);
      }
    }
  }
  return [...days].filter((day) => day <= clocks.statedBy).sort();
}

function isLaunchWindow({ subject, property }: Question): boolean {
  return subject.kind === "launch" && property === "launch-window";
}

function unknown(question: Question): Belief {
  const nothing = { deciding: null, agreeing: [], dissenting: [], open: [], narrowest: null };
  return { question, value: null, holds: null, certainty: "unknown", ...nothing };
}
