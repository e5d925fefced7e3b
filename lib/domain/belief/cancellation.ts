import type { Subject } from "../claim/claim";
import type { Belief, Clocks, Facts, Weighed } from "./belief";
import { canceledLaunch, membershipIn } from "./canceled-launch";
import { compareCertainty } from "./certainty";
import { indexClaims, type Claims } from "./claim-index";
import { deviceWindow } from "./device-window";

/** The voices on a cancellation: that of the status of a launch, for what the launch was to show. */
export interface Cancellation extends Pick<Belief, "agreeing" | "dissenting"> {
  readonly deciding: Weighed;
}

/**
 * What says that a device or a series will not come at all, for its launch is canceled; null where that is not believed. No
 * surer than that the launch was to show it.
 */
export function cancellationOf(subject: Subject, claims: Claims, facts: Facts, clocks: Clocks): Cancellation | null {
  const index = indexClaims(claims, clocks.recordedBy);
  const launch = canceledLaunch(subject, index, facts, clocks);
  if (launch === null || deviceWindow(subject, index, facts, clocks).window.value !== null) return null;
  const { deciding, agreeing, dissenting } = launch.status;
  if (deciding === null) return null;
  const shown = membershipIn(launch, subject, facts)?.deciding?.certainty ?? deciding.certainty;
  const certainty = compareCertainty(shown, deciding.certainty) > 0 ? shown : deciding.certainty;
  return { deciding: { claim: deciding.claim, certainty }, agreeing, dissenting };
}
