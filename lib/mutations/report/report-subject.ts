import type { Subject } from "@/lib/domain/claim/claim";
import type { LaunchBrand } from "../launch/resolve-brand";
import type { NewDevice } from "../launch/resolve-devices";
import type { LaunchSeries } from "../launch/resolve-series";

/** What a report speaks of, found or made ready. */
export interface ReportSubject {
  readonly subject: Subject;
  readonly brand: LaunchBrand;
  /** What to make it from; null where it was there before. */
  readonly made: NewRecord | null;
  /** The name that the report gives a device that no claim has named yet. */
  readonly name: string | null;
}

export type NewRecord =
  | { readonly kind: "series"; readonly series: LaunchSeries }
  | { readonly kind: "device"; readonly device: NewDevice }
  | NewLaunchRecord;

export interface NewLaunchRecord {
  readonly kind: "launch";
  /** Null for a quiet launch. */
  readonly title: string | null;
  readonly quiet: boolean;
}
