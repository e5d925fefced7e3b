import type { Certainty } from "@/lib/domain/belief/belief";
import type { ClaimValue, Stance, SubjectKind, Verdict, Wording } from "@/lib/domain/claim/claim";
import type { MarketCode } from "@/lib/domain/market/market";
import type { Day, Window } from "@/lib/domain/window/window";
import type { Keeping } from "@/lib/data/ledger/as-of";
import type { DocumentView, SourceView } from "@/lib/data/ledger/ledger";

/** What a record is called on the page's day. */
export interface NamedView {
  /** Null while nobody has named it. */
  readonly name: string | null;
  /** The name is the catalog's, and of a later day than the page's: by then nobody had used it. */
  readonly laterName?: true;
}

/** A record to link to. */
export interface RefView extends NamedView, Keeping {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly slug: string;
}

/** A market, with what is needed to say it: "international" is all but `home`. */
export interface MarketView extends Keeping {
  readonly code: MarketCode;
  /** The catalog's name; null for a code that it does not hold. */
  readonly name: string | null;
  readonly home: MarketCode | null;
}

/** A claim as readers see it. */
export interface ClaimView {
  readonly id: string;
  /** What it was said of: a page also shows the claims that its subject inherits. */
  readonly about: RefView;
  readonly value: ClaimValue;
  /** The record that the value points to, for a line-up or lineage. */
  readonly member: RefView | null;
  readonly market: MarketView | null;
  readonly offer: string | null;
  readonly stance: Stance;
  readonly wording: Wording;
  readonly said: string;
  readonly source: SourceView;
  readonly document: DocumentView | null;
  readonly statedFrom: Day;
  readonly statedTo: Day;
  readonly certainty: Exclude<Certainty, "unknown">;
  /** Its source has taken it back: shown, but it decides nothing. */
  readonly withdrawn: boolean;
  /** An editor's ranking, with its reason, where there is one that changes what the claim weighs. */
  readonly ranked: { readonly rank: "preferred" | "deprecated"; readonly why: string } | null;
  readonly verdict: VerdictView | null;
}

/** How a claim turned out, as an editor judged it, and what shows it: a claim, a page or both. */
export interface VerdictView {
  readonly verdict: Verdict;
  readonly why: string;
  /** The day on which it was given. */
  readonly on: Day;
  readonly claim: EvidenceView | null;
  readonly url: string | null;
}

/** A claim that shows how another turned out. */
export type EvidenceView = Pick<ClaimView, "id" | "said" | "source" | "document" | "statedFrom" | "statedTo">;

/** A claim in the part that it plays for one question, with the certainty that it has there. */
export interface WeighedView {
  readonly claim: ClaimView;
  readonly certainty: Exclude<Certainty, "unknown">;
}

/** What the claims add up to, and which. Lists hold the first few; the counts say how many there are. */
export interface BeliefView {
  readonly certainty: Certainty;
  readonly deciding: WeighedView | null;
  readonly agreeing: readonly WeighedView[];
  readonly dissenting: readonly WeighedView[];
  readonly open: readonly WeighedView[];
}

/** A belief about when. `window` is null when nobody has said. */
export interface WindowBeliefView extends BeliefView {
  readonly window: Window | null;
  readonly narrowest: (WeighedView & { readonly window: Window }) | null;
}

/** A page's claims, latest first, and how many there are in all. */
export interface ClaimListView {
  readonly claims: readonly ClaimView[];
  readonly total: number;
}
