import type { MoveKind } from "@/lib/domain/move/move";
import type { Day } from "@/lib/domain/window/window";
import type { ClaimView, MarketView } from "@/lib/data/ledger/claim-view";

/** What a move is about. */
export type MoveTopic = "announcement" | "availability" | "preorder" | "sale" | "price" | "name";

/** One step in what was believed. */
export interface MoveView {
  readonly day: Day;
  readonly topic: MoveTopic;
  /** `renamed` for names, which are sets and do not move. */
  readonly kind: MoveKind | "renamed";
  readonly market: MarketView | null;
  /** The claim that decided before; null for the first that anyone said. */
  readonly before: ClaimView | null;
  /** The claim that decides since; null where nothing does any more. */
  readonly after: ClaimView | null;
  /** The claim that made the move; null where one was only taken back. */
  readonly by: ClaimView | null;
  /** Another source named another date than one that was never official: nobody changed what they had said. */
  readonly corrected: boolean;
}
