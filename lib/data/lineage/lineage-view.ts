import type { Certainty } from "@/lib/domain/belief/belief";
import type { Lineage } from "@/lib/domain/claim/claim";
import type { ClaimView, RefView } from "@/lib/data/ledger/claim-view";

export interface LineageView {
  readonly lineage: Lineage;
  readonly of: RefView;
  readonly certainty: Certainty;
  readonly claim: ClaimView;
}

/** A step of a circle of successors: who is believed to follow whom. */
export interface SuccessionView extends LineageView {
  readonly successor: RefView;
}
