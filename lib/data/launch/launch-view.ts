import type { LaunchStatus } from "@/lib/domain/claim/claim";
import type { DueState } from "@/lib/domain/window/due";
import type { FormFactor } from "@/lib/domain/device/form-factor";
import type { LaunchRefView } from "@/lib/data/announcement/announcement-view";
import type { AvailabilityView, UnplacedView } from "@/lib/data/availability/availability-view";
import type { CountryAnswerView } from "@/lib/data/availability/country-answer-view";
import type { FirstSaleView } from "@/lib/data/availability/first-sale";
import type { MarketGridView, PhoneImportView } from "@/lib/data/availability/market-grid-view";
import type { Unknown } from "@/lib/data/device/device-view";
import type {
  BeliefView,
  ClaimListView,
  ClaimView,
  MarketView,
  RefView,
  WindowBeliefView,
} from "@/lib/data/ledger/claim-view";
import type { MoveView } from "@/lib/data/move/move-view";

/** When a phone of the line-up starts, and where. */
export interface MemberSaleView {
  /** The answer for every country: of these the reader's own is told. */
  readonly countries: readonly CountryAnswerView[];
  /** Where it starts first; null where nobody has said that it comes anywhere. */
  readonly first: FirstSaleView | null;
  readonly unknown: readonly Unknown[];
}

/** A device or series that somebody puts in the line-up. */
export interface LineUpMemberView {
  readonly member: RefView;
  /** Null: spoken of, but left open. */
  readonly holds: boolean | null;
  readonly basis: BeliefView;
  /** Null for a series. */
  readonly formFactor: FormFactor | null;
  /** Of a device; null where it belongs to none. */
  readonly series: RefView | null;
  /**
   * Null for what is not believed to be shown, for a series whose devices are told instead, and where the launch shows more
   * than the page tells.
   */
  readonly sale: MemberSaleView | null;
}

/** Where the phones can be had: of one, all that its own page tells; of several, side by side. */
export type LaunchSalesView =
  | { readonly kind: "none" }
  | { readonly kind: "one"; readonly availability: AvailabilityView; readonly unplaced: UnplacedView | null }
  | {
      readonly kind: "several";
      readonly phones: readonly RefView[];
      readonly grid: MarketGridView;
      readonly imports: readonly PhoneImportView[];
    };

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
  /** How many members are spoken of; the line-up holds the first. */
  readonly lineUpTotal: number;
  readonly home: MarketView | null;
  readonly sales: LaunchSalesView;
  readonly moves: readonly MoveView[];
  readonly ledger: ClaimListView;
}
