import { launchBelief } from "@/lib/domain/belief/launch";
import type { Subject } from "@/lib/domain/claim/claim";
import { shapeLaunchRef, statusOf } from "@/lib/data/announcement/shape-announcement";
import { shapeDue } from "@/lib/data/announcement/shape-due";
import type { LaunchView } from "@/lib/data/launch/launch-view";
import type { Reading } from "@/lib/data/ledger/reading";
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

export function shapeLaunch({ id, brandId, quiet, venue, streamUrl }: LaunchRecord, reading: Reading): LaunchView {
  const launch: Subject = { kind: "launch", id };
  const { index, facts, clocks } = reading;
  const belief = launchBelief(launch, index, facts, clocks);
  return {
    ref: shapeLaunchRef(belief, reading),
    brand: shapeRef({ kind: "brand", id: brandId }, reading),
    quiet,
    venue,
    streamUrl,
    when: shapeWindowBelief(belief.window, reading),
    due: shapeDue(belief.window, belief.settled, reading),
    status: statusOf(belief),
    statusBasis: shapeBelief(belief.status, reading),
    lineUp: belief.lineUp.map(({ member, belief: shown }) => ({
      member: shapeRef(member, reading),
      holds: shown.holds,
      basis: shapeBelief(shown, reading),
    })),
    moves: shapeMoves([belief.window.question], reading),
    ledger: shapeClaims(
      reading.ledger.claims.filter(({ subject }) => subject.id === id),
      reading,
    ),
  };
}
