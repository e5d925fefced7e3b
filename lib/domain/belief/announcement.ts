import type { LaunchStatus, Subject } from "../claim/claim";
import type { Belief, Certainty, Clocks, Facts } from "./belief";
import { canceledLaunch, membershipIn } from "./canceled-launch";
import { compareCertainty } from "./certainty";
import { indexClaims, type Claims } from "./claim-index";
import { deviceWindow } from "./device-window";
import { isToldAsPast, launchBelief, launchStatus, type LaunchBelief } from "./launch";
import { isToldAsSold } from "./told-as-sold";

/** When a device or a series is announced, as its page and every list tell it. */
export interface Announcement {
  /** Without a value where nobody has said when. */
  readonly window: Belief;
  /** Of the window for this subject: no surer than that the launch shows it. */
  readonly certainty: Certainty;
  /** Whose claims say so: the subject itself, its series, or the launch. */
  readonly via: Subject;
  /** The launch that the window is of; null where none shows it. */
  readonly launch: LaunchBelief | null;
  /** That the launch shows it, or its series; null without a launch. */
  readonly shown: Belief | null;
  readonly status: LaunchStatus;
  /** Somebody says that it happened, moved or was canceled (DESIGN 3), or that it is sold: then it is never overdue. */
  readonly settled: boolean;
}

/** By its own claims, its launch's or its series'; where none gives a date, by a launch that was canceled. */
export function announcement(subject: Subject, claims: Claims, facts: Facts, clocks: Clocks): Announcement {
  const index = indexClaims(claims, clocks.recordedBy);
  const { window, certainty, via, lineUp } = deviceWindow(subject, index, facts, clocks);
  if (window.value === null) {
    const canceled = canceledLaunch(subject, index, facts, clocks);
    if (canceled) return atLaunch(canceled, membershipIn(canceled, subject, facts));
  }
  if (via.kind === "launch") return atLaunch(launchBelief(via, index, facts, clocks), lineUp);
  const settled = isToldAsPast(window) || isToldAsSold(subject, window, index, facts, clocks);
  return { window, certainty, via, launch: null, shown: null, status: "planned", settled };
}

function atLaunch(launch: LaunchBelief, shown: Belief | null): Announcement {
  const { window, settled } = launch;
  const surer = shown !== null && compareCertainty(window.certainty, shown.certainty) < 0;
  const certainty = surer ? shown.certainty : window.certainty;
  return { window, certainty, via: launch.launch, launch, shown, status: launchStatus(launch), settled };
}
