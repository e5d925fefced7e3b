import type { Certainty } from "@/lib/domain/belief/belief";
import type { Lineage } from "@/lib/domain/claim/claim";
import type { FormFactor } from "@/lib/domain/device/form-factor";
import type { ClaimView, RefView } from "@/lib/data/ledger/claim-view";

/** One of a device's kin, and how it comes to be. */
export interface KinView {
  readonly kin: RefView;
  /** Null for a series. */
  readonly formFactor: FormFactor | null;
  /** What is believed: that `subject` succeeds `of`, or is a variant, an updated version or a rebrand of it. */
  readonly lineage: Lineage;
  readonly subject: RefView;
  readonly of: RefView;
  readonly certainty: Certainty;
  readonly claim: ClaimView;
}

/** Kin at one distance, the surest first; `more` are believed and not drawn. */
export interface KinGroupView {
  readonly kin: readonly KinView[];
  readonly more: number;
}

/** A device among its kin, as far as that is believed. */
export interface FamilyView {
  /** The nearest generation first. */
  readonly before: readonly KinGroupView[];
  readonly after: readonly KinGroupView[];
  readonly beside: KinGroupView;
}
