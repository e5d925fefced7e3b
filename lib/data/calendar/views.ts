import type { Keeping } from "@/lib/data/ledger/as-of";
import type { LaunchEntryView } from "@/lib/data/launch-entry";
import type { Lane } from "@/lib/domain/window/lanes";
import type { Month, YearPlace } from "@/lib/domain/window/place-window";
import type { Day } from "@/lib/domain/window/window";

export interface DayView {
  readonly day: Day;
  readonly launches: readonly LaunchEntryView[];
}

/** What has no day of its own, once per page. */
export interface LaneView {
  readonly lane: Lane;
  /** At most 20. */
  readonly launches: readonly LaunchEntryView[];
  /** How many more there are. */
  readonly more: number;
}

export interface MonthView extends Month, Keeping {
  /** The day that the page goes by. */
  readonly today: Day;
  /** The days that have something, in order. */
  readonly days: readonly DayView[];
  /** Narrow lanes first. */
  readonly lanes: readonly LaneView[];
  /** How many launches the page could not hold. */
  readonly left: number;
  /** The nearest months that have something; asked for only when this one has nothing. */
  readonly before: Month | null;
  readonly after: Month | null;
}

export interface BarView {
  readonly place: YearPlace;
  readonly launch: LaunchEntryView;
}

export interface BrandTrackView {
  readonly slug: string;
  readonly name: string;
  /** By their start. */
  readonly bars: readonly BarView[];
}

export interface YearView extends Keeping {
  readonly year: number;
  /** The day that the page goes by. */
  readonly today: Day;
  /** By name. */
  readonly brands: readonly BrandTrackView[];
  readonly left: number;
  /** The nearest years that have something; asked for only when this one has nothing. */
  readonly before: number | null;
  readonly after: number | null;
}
