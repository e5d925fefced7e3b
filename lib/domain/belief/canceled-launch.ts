import type { Subject } from "../claim/claim";
import type { Belief, Clocks, Facts } from "./belief";
import { believe } from "./believe";
import { indexClaims, type ClaimIndex, type Claims } from "./claim-index";
import { seriesOf } from "./device-window";
import { compareByWindow } from "./first-window";
import { isCanceled, launchBelief, type LaunchBelief } from "./launch";
import { ask, subjectKey } from "./questions";

/**
 * The canceled launch that was to show a device or a series, or the device's series, by a line-up that is still believed; of
 * several the last to come. Null where none was canceled, and where another launch shows it, be it without a date. It
 * answers only where nobody gives a date (see `deviceWindow`).
 */
export function canceledLaunch(subject: Subject, claims: Claims, facts: Facts, clocks: Clocks): LaunchBelief | null {
  const index = indexClaims(claims, clocks.recordedBy);
  const launches = launchesNaming([subject, ...seriesOf(subject, facts)], index);
  // Few launches are canceled: whether one is costs less to ask than what it shows.
  if (!launches.some((launch) => isOff(launch, index, facts, clocks))) return null;
  const showing = launches
    .map((launch) => launchBelief(launch, index, facts, clocks))
    .filter((launch) => membershipIn(launch, subject, facts)?.holds);
  if (showing.some(({ canceled }) => !canceled)) return null;
  return showing.sort((a, b) => compareByWindow(b.window, a.window))[0] ?? null;
}

function isOff(launch: Subject, index: ClaimIndex, facts: Facts, clocks: Clocks): boolean {
  return isCanceled(believe(ask(launch, "launch-status"), index, facts, clocks));
}

/** The belief that puts it in the launch's line-up: its own, else its series'. Null where nobody says either way. */
export function membershipIn({ lineUp }: LaunchBelief, subject: Subject, facts: Facts): Belief | null {
  const [first] = [subject, ...seriesOf(subject, facts)].flatMap((member) =>
    lineUp.filter(({ member: { kind, id }, belief }) => {
      return kind === member.kind && id === member.id && belief.holds !== null;
    }),
  );
  return first?.belief ?? null;
}

function launchesNaming(members: readonly Subject[], index: ClaimIndex): Subject[] {
  const naming = members.flatMap((member) => index.lineUpsNaming(member));
  return [...new Map(naming.map(({ subject }) => [subjectKey(subject), subject])).values()];
}
