import type { BeliefView, MarketView } from "@/lib/data/ledger/claim-view";

/** A device in a register: a sign that it may come there, and never more (DESIGN 4.7). */
export interface CertificationView {
  /** The register's name as said. */
  readonly register: string;
  /** Null: no market was said. */
  readonly market: MarketView | null;
  /** Null: spoken of, but left open by whoever did. */
  readonly holds: boolean | null;
  readonly basis: BeliefView;
}
