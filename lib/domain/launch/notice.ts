import { certaintyOf } from "../belief/certainty";
import type { Clocks, Facts } from "../belief/belief";
import { indexClaims, type Claims } from "../belief/claim-index";
import { launchBelief, launchStatus } from "../belief/launch";
import type { Subject } from "../claim/claim";
import { isInForce } from "../claim/in-force";
import { median } from "../move/median";
import type { DaySpan } from "../move/sum-slips";
import { daysBetween } from "../window/day";
import { isExactDay } from "../window/due";
import type { Day, Window } from "../window/window";

/** How long before the day of its launches a brand names it. */
export interface NoticeSummary {
  /** Launches that took place on a day that the brand itself named, be it on that very day. */
  readonly launches: number;
  /** Of these, the ones whose day it named on that day only, or later. */
  readonly unannounced: number;
  /** In days, of those that were named ahead; null where none was. */
  readonly days: DaySpan | null;
}

/**
 * How many days before a launch its brand named the day on which it took place: 0 if on the day itself or later. Null while it
 * has not taken place, and where the brand named no day. A statement of "6–7 January" is counted from its last day.
 */
export function noticeOf(launch: Subject, claims: Claims, facts: Facts, clocks: Clocks): number | null {
  const index = indexClaims(claims, clocks.recordedBy);
  const believed = launchBelief(launch, index, facts, clocks);
  const { value } = believed.window;
  if (launchStatus(believed) !== "held" || value?.property !== "launch-window") return null;
  const held = dayOf(value.window);
  if (held === null || held > clocks.statedBy) return null;
  const named = index
    .about(launch, "launch-window")
    .filter(
      (claim) => claim.stance === "asserts" && isInForce(claim, clocks) && certaintyOf(claim, facts) === "official",
    )
    .flatMap(({ value: said, statedTo }) =>
      said.property === "launch-window" && dayOf(said.window) === held ? [statedTo] : [],
    )
    .sort();
  const [first] = named;
  return first === undefined ? null : Math.max(0, daysBetween(first, held));
}

/** Null is no launch to count. */
export function sumNotices(notices: readonly (number | null)[]): NoticeSummary {
  const known = notices.filter((days) => days !== null);
  const ahead = known.filter((days) => days > 0);
  const middle = median(ahead);
  return {
    launches: known.length,
    unannounced: known.length - ahead.length,
    days: middle === null ? null : { median: middle, least: Math.min(...ahead), most: Math.max(...ahead) },
  };
}

function dayOf(window: Window): Day | null {
  return isExactDay(window) ? window.earliest : null;
}
