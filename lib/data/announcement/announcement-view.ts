import type { LaunchStatus } from "@/lib/domain/claim/claim";
import type { DueState } from "@/lib/domain/window/due";
import type { BeliefView, ClaimView, RefView, WindowBeliefView } from "@/lib/data/ledger/claim-view";

/** A launch to link to, with what it is called by when it has no title. */
export interface LaunchRefView extends RefView {
  readonly brand: string;
  /** Names of what it is believed to show; null for a device that nobody has named. */
  readonly lineUp: readonly (string | null)[];
}

/** When something is announced, whatever the hour: plain data, fit to be cached as JSON. */
export interface UndatedAnnouncement extends Omit<AnnouncementView, "due"> {
  /** Somebody says that it happened or was canceled. */
  readonly settled: boolean;
}

/** When something is announced, how that stands to today, and at which launch. */
export interface AnnouncementView {
  readonly when: WindowBeliefView;
  readonly due: DueState;
  readonly status: LaunchStatus;
  /** What became of the launch, and who says so; null without a launch. */
  readonly statusBasis: BeliefView | null;
  /** That the launch shows it, and who says so; null without a launch. */
  readonly shownBasis: BeliefView | null;
  /** The latest date that its source took back, where none is believed any more. */
  readonly withdrawn: ClaimView | null;
  /** The launch that shows it; null if only its own claims say when. */
  readonly launch: LaunchRefView | null;
}
