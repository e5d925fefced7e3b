import type { Subject } from "../claim/claim";
import { contains } from "../window/overlap";
import { homeMarketOf } from "./bearing";
import { believe } from "./believe";
import type { Belief, Certainty, Clocks, Facts } from "./belief";
import { compareCertainty } from "./certainty";
import { indexClaims, type ClaimIndex, type Claims } from "./claim-index";
import { compareByWindow, firstWindow } from "./first-window";
import { isCanceled } from "./launch";
import { compareWindowFineness } from "./order";
import { ask, sameSubject, subjectKey } from "./questions";

/** When a device or a series is announced, and which subject's claims say so. */
export interface DeviceWindow {
  readonly window: Belief;
  /** Of the window for this device: no surer than that the device is in the line-up at all. */
  readonly certainty: Certainty;
  /** The device itself, its series, or the launch that shows it. */
  readonly via: Subject;
  /** The belief that puts it in the launch's line-up; null if `via` is no launch. */
  readonly lineUp: Belief | null;
}

/**
 * The window of its own claims, else of the launch that shows it, else of its series; but a better certainty comes first
 * here as everywhere (docs/decisions/0005). Of several launches, the first. Where its own claims date it in a foreign market
 * alone, the launch that shows it before that is when it is announced; and where the launch lies within what its own claims
 * say ("this fall", and an event on 9 September), the launch tells it more finely.
 */
export function deviceWindow(subject: Subject, claims: Claims, facts: Facts, clocks: Clocks): DeviceWindow {
  const index = indexClaims(claims, clocks.recordedBy);
  const series = seriesOf(subject, facts);
  const said = firstWindow(subject, index, facts, clocks);
  const via = said.deciding?.claim.subject ?? subject;
  const own: DeviceWindow = { window: said, certainty: said.certainty, via, lineUp: null };
  const shown = [subject, ...series]
    .flatMap((member) => launchesShowing(member, index, facts, clocks))
    .filter(({ via: launch }) => lineUpBelief(launch, subject, index, facts, clocks).holds !== false)
    .sort((a, b) => compareCertainty(a.certainty, b.certainty) || compareByWindow(a.window, b.window))[0];
  if (!shown) return own;
  // "No date" is what is said until there is one.
  if (said.value?.property === "launch-window" && said.value.window.precision === "tbd") return shown;
  const order = compareCertainty(own.certainty, shown.certainty);
  if (order !== 0) return order < 0 ? own : shown;
  if (!sameSubject(via, subject) || isFiner(shown.window, said)) return shown;
  return isForeign(said, facts) && compareByWindow(shown.window, said) < 0 ? shown : own;
}

/** What is said of one market that is not the brand's home says when it comes there, and not when it is shown. */
function isForeign({ question: { subject, market } }: Belief, facts: Facts): boolean {
  return market !== null && market !== homeMarketOf(subject, facts);
}

function isFiner(shown: Belief, said: Belief): boolean {
  const [inner, outer] = [shown.value, said.value].map((value) => value && "window" in value && value.window);
  return Boolean(inner && outer && contains(outer, inner) && compareWindowFineness(inner, outer) < 0);
}

/** The series that a device belongs to; nothing for what is no device, and for a device of none. */
export function seriesOf(subject: Subject, facts: Facts): Subject[] {
  const id = subject.kind === "device" ? facts.seriesOf.get(subject.id) : undefined;
  return id === undefined ? [] : [{ kind: "series", id }];
}

function launchesShowing(member: Subject, index: ClaimIndex, facts: Facts, clocks: Clocks): DeviceWindow[] {
  const launches = new Map(index.lineUpsNaming(member).map(({ subject }) => [subjectKey(subject), subject]));
  return [...launches.values()].flatMap((launch) => {
    const lineUp = lineUpBelief(launch, member, index, facts, clocks);
    if (!lineUp.holds || isCanceled(believe(ask(launch, "launch-status"), index, facts, clocks))) return [];
    const window = firstWindow(launch, index, facts, clocks);
    if (!window.value) return [];
    const surer = compareCertainty(window.certainty, lineUp.certainty) < 0;
    return [{ window, certainty: surer ? lineUp.certainty : window.certainty, via: launch, lineUp }];
  });
}

function lineUpBelief(launch: Subject, member: Subject, index: ClaimIndex, facts: Facts, clocks: Clocks): Belief {
  return believe(ask(launch, "line-up", { member: subjectKey(member) }), index, facts, clocks);
}
