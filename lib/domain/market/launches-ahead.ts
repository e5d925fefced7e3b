import type { Belief, Certainty, Clocks, Facts } from "../belief/belief";
import { believe } from "../belief/believe";
import { membershipIn } from "../belief/canceled-launch";
import { compareCertainty } from "../belief/certainty";
import type { ClaimIndex } from "../belief/claim-index";
import { seriesOf } from "../belief/device-window";
import { launchBelief } from "../belief/launch";
import { ask, subjectKey } from "../belief/questions";
import type { Subject } from "../claim/claim";
import { compareWindows } from "../window/order-windows";
import type { Window } from "../window/window";
import type { MarketCode } from "./market";
import { isAhead } from "./prospect";

/** A day on which a phone is to be shown, and how sure that is. */
export interface LaunchAhead {
  readonly window: Window;
  readonly certainty: Certainty;
}

/**
 * What is still ahead of a phone for a market, the first of it first: launches that are to show it and are told of no
 * market or of this one, and what is said of the market itself. A phone that was shown at home is launched again abroad.
 */
export function launchesAhead(
  subject: Subject,
  market: MarketCode,
  index: ClaimIndex,
  facts: Facts,
  clocks: Clocks,
): LaunchAhead[] {
  const dated = (of: Subject, where: MarketCode | null): LaunchAhead[] =>
    ahead(believe(ask(of, "launch-window", { market: where }), index, facts, clocks), clocks);
  const naming = [subject, ...seriesOf(subject, facts)].flatMap((member) => index.lineUpsNaming(member));
  const launches = [...new Map(naming.map(({ subject: launch }) => [subjectKey(launch), launch])).values()];
  const shown = launches.flatMap((launch) => {
    // Few launches are ahead: when one is costs less to ask than what it shows.
    const days = [...dated(launch, null), ...dated(launch, market)];
    return days.length === 0 ? [] : asSureAsShown(days, membershipOf(subject, launch, index, facts, clocks));
  });
  return [...dated(subject, market), ...shown].sort((a, b) => compareWindows(a.window, b.window));
}

function ahead({ value, certainty }: Belief, { statedBy }: Clocks): LaunchAhead[] {
  if (value?.property !== "launch-window" || !isAhead(value.window, statedBy)) return [];
  return [{ window: value.window, certainty }];
}

/** That the launch takes place and shows the phone; null where it does not. */
function membershipOf(subject: Subject, launch: Subject, index: ClaimIndex, facts: Facts, clocks: Clocks) {
  const believed = launchBelief(launch, index, facts, clocks);
  const shown = membershipIn(believed, subject, facts);
  return believed.settled || !shown?.holds ? null : shown;
}

function asSureAsShown(days: readonly LaunchAhead[], shown: Belief | null): LaunchAhead[] {
  if (shown === null) return [];
  return days.map(({ window, certainty }) => ({
    window,
    certainty: compareCertainty(shown.certainty, certainty) > 0 ? shown.certainty : certainty,
  }));
}
