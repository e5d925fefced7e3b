import type { Claim, Verdict } from "../claim/claim";
import { daysBetween } from "../window/day";
import { contains, overlaps } from "../window/overlap";
import type { Day, Window } from "../window/window";
import type { Outcome } from "./outcome";

/** How many days "around 4 July" may be off and still be partly right. */
const AROUND = 7;

/**
 * How a claim turned out by what became of it: a suggestion to an editor and never more (DESIGN 2). Null where the outcome
 * does not tell: "10 August" where all that is known is "held in August".
 *
 * A window is a hit if what happened lies in it, however wide it is: who said "second half of 2022" of a phone that was sold
 * in August said no more than what came true. How little that risked, its width shows wherever it is shown, and a verdict that
 * counted it too would call one and the same true statement right in a season and half wrong in a half year. It is partial if
 * the two merely overlap, or if the day is missed by a week and was said to be around; else a miss. A denial is the reverse:
 * wrong if what happened lies in the window it rules out. What was canceled makes an assertion void, unless it said so.
 */
export function suggestVerdict({ value, stance }: Pick<Claim, "value" | "stance">, outcome: Outcome): Verdict | null {
  if (stance === "leaves-open") return null;
  if ("window" in value) return windowVerdict(value.window, stance === "denies", outcome);
  if (value.property === "availability") return courseVerdict(value.phase === "canceled", stance === "denies", outcome);
  if (value.property !== "launch-status") return null;
  return value.status === "canceled" ? courseVerdict(true, stance === "denies", outcome) : null;
}

function windowVerdict(said: Window, denied: boolean, { kind, window: happened }: Outcome): Verdict | null {
  if (said.precision === "tbd") return null;
  if (kind === "canceled") return denied ? "hit" : "void";
  if (kind === "failed") return denied ? "hit" : "miss";
  if (happened === null || happened.earliest === null || happened.latest === null) return null;
  const match = compare(said, happened);
  if (match === null) return null;
  if (denied) return ({ inside: "miss", touching: "partial", apart: "hit" } as const)[match];
  if (match === "inside") return "hit";
  return match === "touching" || (said.about && isNear(said, happened)) ? "partial" : "miss";
}

/** How what happened lies to what was said; null where it is known less exactly than it was said. */
function compare(said: Window, happened: Window): "inside" | "touching" | "apart" | null {
  // A minute that was said is measured by its day, where the minute that it happened at is not known.
  const window = happened.precision === "minute" ? said : days(said);
  if (contains(window, happened)) return "inside";
  if (!overlaps(window, happened)) return "apart";
  return contains(days(happened), days(window)) && happened.precision !== "minute" ? null : "touching";
}

function days(window: Window): Window {
  return window.precision === "minute" ? { ...window, precision: "day", instant: null, timeZone: null } : window;
}

function isNear(said: Window, happened: Window): boolean {
  return isSoonAfter(happened.latest, said.earliest) || isSoonAfter(said.latest, happened.earliest);
}

function isSoonAfter(earlier: Day | null, later: Day | null): boolean {
  return earlier !== null && later !== null && earlier < later && daysBetween(earlier, later) <= AROUND;
}

/** Of "it comes", or of "it is canceled". */
function courseVerdict(saysCanceled: boolean, denied: boolean, { kind }: Outcome): Verdict | null {
  if (kind === "happened") return saysCanceled === denied ? "hit" : "miss";
  if (kind === "canceled") {
    if (saysCanceled) return denied ? "miss" : "hit";
    return denied ? "hit" : "void";
  }
  // That it never came tells neither for nor against its having been canceled.
  if (saysCanceled) return null;
  return denied ? "hit" : "miss";
}
