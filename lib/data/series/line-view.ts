import type { DeviceLineView } from "@/lib/data/device/device-line";
import type { MarketView, RefView } from "@/lib/data/ledger/claim-view";
import type { LineageView } from "@/lib/data/lineage/lineage-view";
import type { Certainty } from "@/lib/domain/belief/belief";
import type { ReachChange } from "@/lib/domain/market/reach";
import type { DueState } from "@/lib/domain/window/due";
import type { Interval } from "@/lib/domain/window/interval";
import type { Window } from "@/lib/domain/window/window";

/** When the first of a family is announced, as far as anybody says. */
export interface FamilyWhenView {
  readonly window: Window | null;
  readonly certainty: Certainty;
  readonly due: DueState;
}

/** That one phone follows another, and who says so. */
export interface SuccessorView extends LineageView {
  readonly successor: RefView;
}

/** Where the later of two families comes as against the earlier: the parts of `ReachChange`. */
export type ReachChangeView = Readonly<Record<keyof ReachChange, readonly MarketView[]>>;

/** A family that the page's own follows, or that follows it, and what changed from the earlier to the later. */
export interface NeighborView extends FamilyWhenView {
  /** A series; or a phone that belongs to none. */
  readonly family: RefView;
  readonly devices: readonly DeviceLineView[];
  /** How sure it is at best that the one follows the other. */
  readonly linked: Certainty;
  /** How long after the earlier the later is shown; null where that cannot be told. */
  readonly interval: Interval | null;
  readonly followed: readonly SuccessorView[];
  /** Of the later family, those that nobody is believed to say follow anything. */
  readonly added: readonly RefView[];
  /** Of the earlier, those that nothing is believed to follow. */
  readonly ended: readonly RefView[];
  readonly reach: ReachChangeView;
}

/** What a family follows and what follows it, the best linked first; each side bounded. */
export interface SeriesLineView {
  readonly before: readonly NeighborView[];
  readonly after: readonly NeighborView[];
  /** When the page's own is announced first. */
  readonly own: FamilyWhenView;
}
