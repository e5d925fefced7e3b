import type { Certainty } from "@/lib/domain/belief/belief";
import type { NameKind, SubjectKind } from "@/lib/domain/claim/claim";
import type { FormFactor } from "@/lib/domain/device/form-factor";
import type { MarketCode } from "@/lib/domain/market/market";
import type { Window } from "@/lib/domain/window/window";
import type { MarketView, RefView } from "@/lib/data/ledger/claim-view";

/** What a name is to the record that it found: one that came before, one beside the one it is shown by, or of a kind of its own. */
export type NamePart = "formerly" | "also" | "in-market" | "codename" | "model-number";

/** The name that a record was found by, where it is not the one that it is shown by. */
export interface FoundNameView {
  readonly text: string;
  readonly kind: NameKind;
  readonly part: NamePart;
  readonly market: MarketView | null;
  readonly certainty: Certainty;
}

/** One record that answers a search. */
export interface FoundView {
  readonly ref: RefView;
  /** What an untitled launch is called by; null for a brand, which is its own. */
  readonly brand: { readonly slug: string; readonly name: string } | null;
  /** Of devices. */
  readonly formFactor: FormFactor | null;
  /** When it is announced or takes place; null where nobody has said, and for brands. */
  readonly window: Window | null;
  readonly certainty: Certainty;
  readonly canceled: boolean;
  readonly by: FoundNameView | null;
}

/** The best of what was found, and how many there are in all. */
export interface SearchView {
  readonly found: readonly FoundView[];
  /** Of all that were looked at; `more` if there may be others. */
  readonly total: number;
  readonly more: boolean;
  /** Nothing goes by what was typed: all of this goes by what is near it. */
  readonly near: boolean;
  readonly markets: readonly MarketView[];
}

/** A page that may be meant by what is being typed: of a record, or of a market. */
export type SuggestedView =
  | {
      readonly kind: SubjectKind;
      readonly slug: string;
      readonly name: string | null;
      /** Null for a brand. */
      readonly brand: string | null;
      /** The name that it was found by, where it is not the one that it is shown by. */
      readonly by: string | null;
    }
  | { readonly kind: "market"; readonly code: MarketCode; readonly name: string };
