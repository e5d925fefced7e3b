import { launchBelief, launchStatus } from "@/lib/domain/belief/launch";
import type { Subject } from "@/lib/domain/claim/claim";
import { shapeLaunchRef } from "@/lib/data/announcement/shape-announcement";
import { withdrawnWindow } from "@/lib/data/announcement/withdrawn-window";
import type { LineUpMemberView, UndatedLaunch } from "@/lib/data/launch/launch-view";
import { isSpokenOf, type Reading } from "@/lib/data/ledger/reading";
import { shapeBelief, shapeWindowBelief } from "@/lib/data/ledger/shape-belief";
import { shapeClaims } from "@/lib/data/ledger/shape-claim";
import { shapeRef } from "@/lib/data/ledger/shape-ref";
import { shapeMoves } from "@/lib/data/move/shape-moves";

/** The catalog's own record of a launch. */
export interface LaunchRecord {
  readonly id: string;
  readonly brandId: string;
  readonly quiet: boolean;
  readonly venue: string | null;
  readonly streamUrl: string | null;
}

/** Null for a launch that nobody has spoken of by the day. */
export function shapeLaunch(
  { id, brandId, quiet, venue, streamUrl }: LaunchRecord,
  reading: Reading,
): UndatedLaunch | null {
  const launch: Subject = { kind: "launch", id };
  if (!isSpokenOf(launch, reading)) return null;
  const { index, facts, clocks } = reading;
  const belief = launchBelief(launch, index, facts, clocks);
  return {
    ref: shapeLaunchRef(belief, reading),
    brand: shapeRef({ kind: "brand", id: brandId }, reading),
    quiet,
    venue,
    streamUrl,
    when: shapeWindowBelief(belief.window, reading),
    settled: belief.settled,
    status: launchStatus(belief),
    withdrawn: belief.window.value === null ? withdrawnWindow(launch, reading) : null,
    statusBasis: shapeBelief(belief.status, reading),
    lineUp: belief.lineUp
      .map(({ member, belief: shown }) => ({
        member: shapeRef(member, reading),
        holds: shown.holds,
        basis: shapeBelief(shown, reading),
      }))
      .sort(familiesFirst),
    moves: shapeMoves([belief.window.question], reading),
    ledger: shapeClaims(
      reading.ledger.claims.filter(({ subject }) => subject.id === id),
      reading,
    ),
  };
}

/** What is believed before what is left open and what is denied; among these the family before its devices, then by name. */
function familiesFirst(a: LineUpMemberView, b: LineUpMemberView): number {
  const standing = ({ holds }: LineUpMemberView) => (holds ? 0 : holds === null ? 1 : 2);
  const kind = ({ member }: LineUpMemberView) => (member.kind === "series" ? 0 : 1);
  const order = standing(a) - standing(b) || kind(a) - kind(b);
  return order !== 0 ? order : (a.member.name ?? "") < (b.member.name ?? "") ? -1 : 1;
}
