import { certaintyOf } from "../belief/certainty";
import type { Belief, Clocks, Facts, Weighed } from "../belief/belief";
import { indexClaims } from "../belief/claim-index";
import { firstWindow } from "../belief/first-window";
import type { Claim, Subject } from "../claim/claim";
import { daysBetween } from "../window/day";
import { isExactDay } from "../window/due";
import { sameWindow } from "../window/overlap";
import type { Day, Window } from "../window/window";
import type { Move, MoveKind } from "./move";
import { movesOf } from "./moves-of";

const SLIPS = ["postponed", "advanced", "canceled", "reinstated"] as const satisfies readonly MoveKind[];
export type SlipKind = (typeof SLIPS)[number];

/** One time that a brand went back on a date that it had given for a launch, or took a launch up again. */
export interface Slip {
  readonly launch: Subject;
  readonly day: Day;
  readonly kind: SlipKind;
  /** What the brand had said until then. */
  readonly from: Window;
  /** What it said instead; null where it named no date. */
  readonly to: Window | null;
  /** From the latest day of the one to that of the other, in days, below 0 for sooner; null where there is none to measure. */
  readonly days: number | null;
  /** True if both are days that were said: the distance is what it is, and not one between the ends of two windows. */
  readonly exact: boolean;
  /** The claim that moved it; null where one that stood before was only taken back. */
  readonly by: Weighed | null;
}

/** How a brand kept to what it said of one launch. */
export interface LaunchSlips {
  readonly launch: Subject;
  /** False while the brand itself has given it no date before that had come: then there is nothing to slip. */
  readonly dated: boolean;
  /** The oldest first. */
  readonly slips: readonly Slip[];
}

/**
 * How a launch's dates slipped, by the brand's own word and nobody else's: what a leak or the press expected, the brand
 * never promised. Derived from the moves of its windows (DESIGN 2).
 */
export function slipsOf(launch: Subject, claims: readonly Claim[], facts: Facts, clocks: Clocks): LaunchSlips {
  const own = claims.filter((claim) => certaintyOf(claim, facts) === "official");
  const index = indexClaims(own, clocks.recordedBy);
  const { question } = firstWindow(launch, index, facts, clocks);
  const moves = movesOf(question, index, facts, clocks);
  const ahead = moves.some(({ day, after }) => isAhead(dateIn(after), day));
  const slips: Slip[] = [];
  for (const move of moves) {
    const last = slips.at(-1);
    const settled = last && settledBy(last, move);
    if (settled) slips[slips.length - 1] = settled;
    else slips.push(...slipIn(launch, move));
  }
  return { launch, dated: ahead || slips.length > 0, slips };
}

function slipIn(launch: Subject, { day, kind, before, after, by }: Move): Slip[] {
  const from = dateIn(before);
  if (!isSlip(kind) || from === null) return [];
  const said = kind === "canceled" ? null : dateIn(after);
  // Moved, and no new date named: the old one is no answer.
  const to = said !== null && kind !== "reinstated" && sameWindow(said, from) ? null : said;
  return [{ launch, day, kind, from, to, ...distance(kind, from, to), by }];
}

/** A date that was taken back first and named anew later slipped once, from the one to the other. */
function settledBy(slip: Slip, { kind, after, by }: Move): Slip | null {
  const to = dateIn(after);
  if (slip.kind !== "postponed" || slip.to !== null || to === null || sameWindow(to, slip.from)) return null;
  if (kind === "canceled" || kind === "reinstated") return null;
  const measured = distance("postponed", slip.from, to);
  return { ...slip, kind: (measured.days ?? 0) < 0 ? "advanced" : "postponed", to, ...measured, by };
}

function distance(kind: SlipKind, from: Window, to: Window | null): Pick<Slip, "days" | "exact"> {
  const moved = kind === "postponed" || kind === "advanced";
  if (!moved || from.latest === null || !to || to.latest === null) return { days: null, exact: false };
  return { days: daysBetween(from.latest, to.latest), exact: isExactDay(from) && isExactDay(to) };
}

/** What is told on the day itself or later was never promised. */
function isAhead(window: Window | null, day: Day): boolean {
  return window !== null && (window.latest === null || day < window.latest);
}

/** The window that is believed, unless it is "no date". */
function dateIn({ value }: Belief): Window | null {
  return value?.property === "launch-window" && value.window.precision !== "tbd" ? value.window : null;
}

function isSlip(kind: MoveKind): kind is SlipKind {
  return SLIPS.some((slip) => slip === kind);
}
