import type { Certainty } from "@/lib/domain/belief/belief";
import type { NameKind } from "@/lib/domain/claim/claim";
import type { Day } from "@/lib/domain/window/window";
import type { ClaimView, MarketView } from "@/lib/data/ledger/claim-view";

export interface NameView {
  readonly text: string;
  readonly kind: NameKind;
  readonly market: MarketView | null;
  readonly certainty: Certainty;
  /** The first day that somebody gave it. */
  readonly since: Day;
  /** The claim of that day. */
  readonly first: ClaimView;
  /** The claim that it rests on. */
  readonly claim: ClaimView | null;
}

/** A device's or a series' names, as they are known on the day. */
export interface NamesView {
  readonly current: NameView | null;
  readonly formerly: readonly NameView[];
  readonly alsoRumored: readonly NameView[];
  readonly inMarkets: readonly NameView[];
  readonly codenames: readonly NameView[];
  readonly modelNumbers: readonly NameView[];
}
