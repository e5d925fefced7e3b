import { homeMarketOf } from "@/lib/domain/belief/bearing";
import { launchBelief, launchStatus } from "@/lib/domain/belief/launch";
import type { Subject } from "@/lib/domain/claim/claim";
import { shapeLaunchRef } from "@/lib/data/announcement/shape-announcement";
import { withdrawnWindow } from "@/lib/data/announcement/withdrawn-window";
import type { UndatedLaunch } from "@/lib/data/launch/launch-view";
import { type LineUpForms, shapeLineUp } from "@/lib/data/launch/shape-line-up";
import { isSpokenOf, type Reading } from "@/lib/data/ledger/reading";
import { shapeBelief, shapeWindowBelief } from "@/lib/data/ledger/shape-belief";
import { shapeClaims } from "@/lib/data/ledger/shape-claim";
import { shapeMarket } from "@/lib/data/ledger/shape-market";
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
  forms: LineUpForms,
  reading: Reading,
): UndatedLaunch | null {
  const launch: Subject = { kind: "launch", id };
  if (!isSpokenOf(launch, reading)) return null;
  const { index, facts, clocks } = reading;
  const belief = launchBelief(launch, index, facts, clocks);
  const home = homeMarketOf(launch, facts);
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
    ...shapeLineUp(belief, forms, reading),
    home: home === null ? null : shapeMarket(home, launch, reading),
    moves: shapeMoves([belief.window.question], reading),
    ledger: shapeClaims(
      reading.ledger.claims.filter(({ subject }) => subject.id === id),
      reading,
    ),
  };
}
