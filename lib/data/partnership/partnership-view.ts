import type { SubjectKind } from "@/lib/domain/claim/claim";
import type { BeliefView } from "@/lib/data/ledger/claim-view";

/** Another maker that claims say a brand works with, or that a device or a series was made with. */
export interface PartnershipView {
  readonly of: SubjectKind;
  readonly partner: string;
  /** Null: spoken of, but left open by whoever did. */
  readonly holds: boolean | null;
  readonly basis: BeliefView;
}
