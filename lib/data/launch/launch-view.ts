import type { LaunchStatus } from "@/lib/domain/claim/claim";
import type { DueState } from "@/lib/domain/window/due";
import type { LaunchRefView } from "@/lib/data/announcement/announcement-view";
import type { BeliefView, ClaimListView, ClaimView, RefView, WindowBeliefView } from "@/lib/data/ledger/claim-view";
import type { MoveView } from "@/lib/data/move/move-view";

/** A device or series that somebody puts in the line-up. */
export interface LineUpMemberView {
  readonly member: RefView;
  /** Null: spoken of, but left open. */
  readonly holds: boolean | null;
  readonly basis: BeliefView;
}

/** A launch's page before its date is set against the day at the venue. */
export interface UndatedLaunch extends Omit<LaunchView, "due"> {
  readonly settled: boolean;
}

/** Everything that a launch's page shows. Plain data: it is cached as JSON. */
export interface LaunchView {
  readonly ref: LaunchRefView;
  readonly brand: RefView;
  /** Announced without an event. */
  readonly quiet: boolean;
  readonly venue: string | null;
  readonly streamUrl: string | null;
  readonly when: WindowBeliefView;
  readonly due: DueState;
  readonly status: LaunchStatus;
  /** The latest date that its source took back, where none is believed any more. */
  readonly withdrawn: ClaimView | null;
  /** What became of it, and who says so. */
  readonly statusBasis: BeliefView;
  readonly lineUp: readonly LineUpMemberView[];
  readonly moves: readonly MoveView[];
  readonly ledger: ClaimListView;
}
