import type { BeliefView } from "@/lib/data/ledger/claim-view";

/** Something that claims say of a device or a series, or say that nobody knows. */
export interface FeatureView {
  readonly text: string;
  /** Null: spoken of, but left open by whoever did. */
  readonly holds: boolean | null;
  readonly basis: BeliefView;
}
