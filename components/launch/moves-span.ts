import type { ClaimView } from "@/lib/data/ledger/claim-view";
import type { MoveView } from "@/lib/data/move/move-view";
import { firstDayOfMonth, lastDayOfMonth, daysBetween, monthOf, yearOf } from "@/lib/domain/window/day";
import { isExactDay } from "@/lib/domain/window/due";
import type { Day, Window } from "@/lib/domain/window/window";

/** The window that a claim states; null where it states none, or that there is no date. */
export function windowOf(claim: ClaimView | null): Window | null {
  return claim !== null && "window" in claim.value && claim.value.window.precision !== "tbd"
    ? claim.value.window
    : null;
}

/** Whole months around every window that the moves lead from or to; null where there are fewer than two to compare. */
export function spanOf(moves: readonly MoveView[]): { from: Day; to: Day } | null {
  const windows = moves.flatMap(({ before, after }) => [windowOf(before) ?? [], windowOf(after) ?? []].flat());
  const days = windows.flatMap(({ earliest, latest }) => [earliest ?? [], latest ?? []].flat()).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (moves.length < 2 || first === undefined || last === undefined) return null;
  return { from: firstDayOfMonth(yearOf(first), monthOf(first)), to: lastDayOfMonth(yearOf(last), monthOf(last)) };
}

export interface Distance {
  /** In days, below 0 for sooner; null where there is none to measure. */
  readonly days: number | null;
  /** True if both were days, and not windows. */
  readonly exact: boolean;
}

/** By how much a date was moved. Null for what moved none: another source named another day, or it became finer. */
export function distanceOf({ kind, corrected, before, after }: MoveView): Distance | null {
  const [from, to] = [windowOf(before), windowOf(after)];
  if ((kind !== "postponed" && kind !== "advanced") || corrected || from === null || to === null) return null;
  const days = from.latest === null || to.latest === null ? null : daysBetween(from.latest, to.latest);
  return { days, exact: isExactDay(from) && isExactDay(to) };
}
