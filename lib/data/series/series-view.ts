import type { AnnouncementView, LaunchRefView, UndatedAnnouncement } from "@/lib/data/announcement/announcement-view";
import type { AvailabilityView } from "@/lib/data/availability/availability-view";
import type { FeatureView } from "@/lib/data/feature/feature-view";
import type { BeliefView, ClaimListView, RefView } from "@/lib/data/ledger/claim-view";
import type { LineageView, SuccessionView } from "@/lib/data/lineage/lineage-view";
import type { MoveView } from "@/lib/data/move/move-view";
import type { NamesView } from "@/lib/data/name/name-view";
import type { PartnershipView } from "@/lib/data/partnership/partnership-view";
import type { SeriesLineView } from "@/lib/data/series/line-view";
import type { MemberView, WhereView } from "@/lib/data/series/member-view";

/** The device that comes first of a family, and when it is announced. */
export interface FirstOfSeries<Announced> {
  readonly device: RefView;
  readonly announcement: Announced;
  /** All devices of the family are announced then, of whom this is one. */
  readonly whole: boolean;
}

/** A device that claims say belongs to the family, or does not. */
export interface SaidMemberView {
  readonly device: RefView;
  /** Null: spoken of, but left open by whoever did. */
  readonly holds: boolean | null;
  readonly basis: BeliefView;
}

/** A series' page before its date is set against the day at the venue. */
export interface UndatedSeries extends Omit<SeriesView, "announcement" | "first"> {
  readonly announcement: UndatedAnnouncement;
  readonly first: FirstOfSeries<UndatedAnnouncement> | null;
}

/** Everything that a series' page shows. Plain data: it is cached as JSON. */
export interface SeriesView {
  readonly ref: RefView;
  readonly brand: RefView;
  readonly names: NamesView;
  readonly lineage: readonly LineageView[];
  /** Where it is believed to follow what follows it: a conflict between sources. */
  readonly circle: readonly SuccessionView[];
  readonly announcement: AnnouncementView;
  /** Where a device is announced earlier or more surely than the family as such, or nobody has said when the family is. */
  readonly first: FirstOfSeries<AnnouncementView> | null;
  /** Every launch that shows it or one of its devices. */
  readonly launches: readonly LaunchRefView[];
  /** The first announced first; of one day from the least dear to the dearest. */
  readonly devices: readonly MemberView[];
  /** Where it, or one of its devices, can be had or will be; null where nobody has said. */
  readonly where: WhereView | null;
  readonly line: SeriesLineView;
  /** How many devices it has in all. */
  readonly deviceCount: number;
  /** What is said of which devices belong to it, which may differ from how the catalog files them. */
  readonly saidMembers: readonly SaidMemberView[];
  readonly availability: AvailabilityView;
  /** Devices for which somebody has answered where they are sold, apart from what is said of the family. */
  readonly answering: readonly RefView[];
  /** Devices that claims of their own are about. */
  readonly spokenOf: readonly RefView[];
  readonly partnerships: readonly PartnershipView[];
  readonly features: readonly FeatureView[];
  readonly moves: readonly MoveView[];
  readonly ledger: ClaimListView;
}
