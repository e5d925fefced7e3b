import type { LaunchEntryView } from "@/lib/data/launch-entry";
import type { MoveView } from "@/lib/data/move/move-view";
import type { Day } from "@/lib/domain/window/window";

/** A change in what is believed of a launch's date. */
export interface ChangeView {
  readonly launch: LaunchEntryView;
  readonly move: MoveView;
}

export interface UpcomingView {
  readonly today: Day;
  /** What has not passed, by its latest day; what has no end, and then no date, comes last. */
  readonly next: readonly LaunchEntryView[];
  /** How many more of these there are. */
  readonly left: number;
  /** Passed, and nobody has said what became of it; the latest first. */
  readonly overdue: readonly LaunchEntryView[];
  /** The last launches that took place, the latest first. */
  readonly held: readonly LaunchEntryView[];
  /** The latest first. */
  readonly changes: readonly ChangeView[];
}
