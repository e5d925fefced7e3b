import type { Subject } from "../claim/claim";
import type { Clocks, Facts } from "./belief";
import { indexClaims, type Claims } from "./claim-index";
import { compareByWindow } from "./first-window";
import { launchBelief, type LaunchBelief } from "./launch";
import { subjectKey } from "./questions";

/**
 * The canceled launch that was to show a device or a series, by a line-up that is still believed; of several the last to
 * come. Null where none was canceled. It answers only where no other launch does (see `deviceWindow`).
 */
export function canceledLaunch(subject: Subject, claims: Claims, facts: Facts, clocks: Clocks): LaunchBelief | null {
  const index = indexClaims(claims, clocks.recordedBy);
  const key = subjectKey(subject);
  const launches = new Map(index.lineUpsNaming(subject).map((claim) => [claim.subject.id, claim.subject]));
  const canceled = [...launches.values()]
    .map((launch) => launchBelief(launch, index, facts, clocks))
    .filter((launch) => launch.canceled && launch.window.value !== null)
    .filter(({ lineUp }) => lineUp.some(({ member, belief }) => belief.holds && subjectKey(member) === key));
  return canceled.sort((a, b) => compareByWindow(b.window, a.window))[0] ?? null;
}
