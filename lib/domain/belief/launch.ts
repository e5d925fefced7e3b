import type { LaunchStatus, Subject } from "../claim/claim";
import { courseOf, isMoved } from "../market/phase";
import type { Belief, Clocks, Facts } from "./belief";
import { believe } from "./believe";
import { compareCertainty } from "./certainty";
import { indexClaims, type Claims } from "./claim-index";
import { firstWindow } from "./first-window";
import { ask, memberOf } from "./questions";

/** One device or series that claims name in a launch's line-up. Whether it is believed there: `belief.holds`. */
export interface LineUpBelief {
  readonly member: Subject;
  readonly belief: Belief;
}

/** What is believed of a launch. */
export interface LaunchBelief {
  readonly launch: Subject;
  readonly window: Belief;
  readonly status: Belief;
  readonly canceled: boolean;
  /** It will not be when it was said to be, and nobody has named a new date since. */
  readonly moved: boolean;
  /** A claim stated on or after its start says that it happened, moved or was canceled (DESIGN 3): then it is never overdue. */
  readonly settled: boolean;
  /** The believed before the denied, the surer first, then by id. */
  readonly lineUp: readonly LineUpBelief[];
}

/** When a launch is, whether it takes place, and what it shows. `launch` is a subject of kind `launch`. */
export function launchBelief(launch: Subject, claims: Claims, facts: Facts, clocks: Clocks): LaunchBelief {
  const index = indexClaims(claims, clocks.recordedBy);
  const window = firstWindow(launch, index, facts, clocks);
  const status = believe(ask(launch, "launch-status"), index, facts, clocks);
  const canceled = isCanceled(status);
  const moved = isMovedFrom(window, status);
  return {
    launch,
    window,
    status,
    canceled,
    moved,
    settled: canceled || moved || wasHeld(status, window) || isToldAsPast(window),
    lineUp: lineUpOf(launch, index, facts, clocks),
  };
}

/** True if the launch is believed not to take place. That it has not been held says only that it is late. */
export function isCanceled({ deciding, value }: Belief): boolean {
  if (!deciding || (value?.property === "launch-status" && value.status === "held")) return false;
  return courseOf(deciding.claim)?.comes === false;
}

/**
 * True if it will not be then, and no new date was named. A window that was stated later than the move is the new date, and
 * so is one that its source named in one breath with it ("moved to 10 August"). A move that was stated before the window
 * began settles it no less: what is known not to be then is not overdue when it was not (docs/decisions/0005).
 */
export function isMovedFrom(window: Belief, { deciding }: Belief): boolean {
  if (!deciding || !isMoved(deciding.claim)) return false;
  if (window.deciding === null) return true;
  const [said, moved] = [window.deciding.claim, deciding.claim];
  if (said.statedTo !== moved.statedTo) return said.statedTo < moved.statedTo;
  return said.source.id !== moved.source.id || Date.parse(said.recordedAt) < Date.parse(moved.recordedAt);
}

/** The status of a launch in a word: planned until a claim settles it. */
export function launchStatus({ canceled, moved, settled }: LaunchBelief): LaunchStatus {
  if (canceled) return "canceled";
  if (moved) return "moved";
  return settled ? "held" : "planned";
}

/**
 * True if a source tells the window as past ("announced in December 2021", said in 2022): that very claim was stated after
 * its start and says that it happened (DESIGN 3).
 */
export function isToldAsPast({ deciding, agreeing }: Belief): boolean {
  return [deciding, ...agreeing].some((weighed) => {
    if (weighed === null || weighed.claim.stance !== "asserts" || weighed.claim.wording !== "states") return false;
    const { value, statedFrom } = weighed.claim;
    return "window" in value && value.window.latest !== null && statedFrom > value.window.latest;
  });
}

function wasHeld({ deciding, holds }: Belief, { value }: Belief): boolean {
  if (!deciding || !holds || courseOf(deciding.claim)?.stage !== 1) return false;
  const start = value?.property === "launch-window" ? value.window.earliest : null;
  return start === null || deciding.claim.statedTo >= start;
}

function lineUpOf(launch: Subject, claims: Claims, facts: Facts, clocks: Clocks): LineUpBelief[] {
  const index = indexClaims(claims, clocks.recordedBy);
  const members = new Map<string, Subject>();
  for (const { value } of index.about(launch, "line-up")) {
    if (value.property === "line-up") members.set(memberOf(value) ?? "", value.member);
  }
  return [...members]
    .map(([key, member]) => ({
      member,
      belief: believe(ask(launch, "line-up", { member: key }), index, facts, clocks),
    }))
    .filter(({ belief }) => belief.deciding !== null || belief.open.length > 0)
    .sort((a, b) => standingOrder(a.belief, b.belief) || (a.member.id < b.member.id ? -1 : 1));
}

function standingOrder(a: Belief, b: Belief): number {
  const rank = ({ holds }: Belief): number => (holds ? 0 : holds === null ? 1 : 2);
  return rank(a) - rank(b) || compareCertainty(a.certainty, b.certainty);
}
