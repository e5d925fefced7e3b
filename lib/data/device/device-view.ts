import type { FormFactor } from "@/lib/domain/device/form-factor";
import type { AnnouncementView, UndatedAnnouncement } from "@/lib/data/announcement/announcement-view";
import type { AvailabilityView, UnplacedView } from "@/lib/data/availability/availability-view";
import type { CountryAnswerView } from "@/lib/data/availability/country-answer-view";
import type { CertificationView } from "@/lib/data/certification/certification-view";
import type { FeatureView } from "@/lib/data/feature/feature-view";
import type { ClaimListView, RefView } from "@/lib/data/ledger/claim-view";
import type { FamilyView } from "@/lib/data/lineage/family-view";
import type { LineageView, SuccessionView } from "@/lib/data/lineage/lineage-view";
import type { MoveView } from "@/lib/data/move/move-view";
import type { NamesView } from "@/lib/data/name/name-view";
import type { PartnershipView } from "@/lib/data/partnership/partnership-view";

/** What nobody has said: an answer too, and shown as one. */
export type Unknown = "announcement" | "home-availability" | "abroad" | "sale" | "price" | "name";

/** A device's page before its date is set against the day at the venue. */
export interface UndatedDevice extends Omit<DeviceView, "announcement"> {
  readonly announcement: UndatedAnnouncement;
}

/** Everything that a device's page shows. Plain data: it is cached as JSON. */
export interface DeviceView {
  readonly ref: RefView;
  readonly brand: RefView;
  readonly series: RefView | null;
  readonly formFactor: FormFactor;
  readonly names: NamesView;
  readonly lineage: readonly LineageView[];
  /** Where it is believed to follow what follows it: a conflict between sources. */
  readonly circle: readonly SuccessionView[];
  readonly family: FamilyView;
  readonly announcement: AnnouncementView;
  readonly availability: AvailabilityView;
  readonly unplaced: UnplacedView | null;
  /** The answer for every country: of these the reader's own is told. */
  readonly countries: readonly CountryAnswerView[];
  readonly partnerships: readonly PartnershipView[];
  readonly features: readonly FeatureView[];
  readonly certifications: readonly CertificationView[];
  readonly moves: readonly MoveView[];
  readonly unknown: readonly Unknown[];
  readonly ledger: ClaimListView;
}
