import type { LaunchEntryView } from "@/lib/data/launch-entry";
import type { MarketView } from "@/lib/data/ledger/claim-view";
import type { MoveView } from "@/lib/data/move/move-view";
import type { Day } from "@/lib/domain/window/window";

/** A change in what is believed of a launch's date. */
export interface ChangeView {
  readonly launch: LaunchEntryView;
  readonly move: MoveView;
}

/** Something to come. */
export interface NextView extends LaunchEntryView {
  /** Where it, or what it is believed to show, is said to come; empty where nobody names a market. */
  readonly places: readonly MarketView[];
}

export interface UpcomingView {
  readonly today: Day;
  /** The day of the latest statement on record, so that silence is not taken for news; null before the first. */
  readonly lastStated: Day | null;
  /** What has not passed, by its latest day; what has no end, and then no date, comes last. */
  readonly next: readonly NextView[];
  /** How many more of these there are. */
  readonly left: number;
  /** Passed, and nobody has said what became of it: what passed lately first, and there the surest (`orderOverdue`). */
  readonly overdue: readonly LaunchEntryView[];
  /** How many more of these there are, which passed before them all. */
  readonly overdueLeft: number;
  /** The last launches that took place, the latest first. */
  readonly held: readonly LaunchEntryView[];
  /** Stated within the last seven days, the latest first. */
  readonly changedThisWeek: readonly ChangeView[];
  /** The changes before those, the latest first. */
  readonly changedBefore: readonly ChangeView[];
}
