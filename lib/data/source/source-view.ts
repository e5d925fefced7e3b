import type { FewView } from "@/lib/data/few-view";
import type { ClaimListView, ClaimView, RefView } from "@/lib/data/ledger/claim-view";
import type { SourceView } from "@/lib/data/ledger/ledger";
import type { SaidInYear } from "@/lib/data/source/find-said";
import type { SourceKind } from "@/lib/domain/claim/claim";
import type { Came } from "@/lib/domain/verdict/course";
import type { WordRecord } from "@/lib/domain/verdict/last-words";
import type { Outcome } from "@/lib/domain/verdict/outcome";
import type { VerdictTally } from "@/lib/domain/verdict/tally";
import type { Window } from "@/lib/domain/window/window";

/** Something that a source said, and what became of it. */
export interface TurnedOutView {
  readonly claim: ClaimView;
  /** What happened, of a date that it named; null where the ledger does not know, and for what is no date. */
  readonly outcome: {
    readonly kind: Outcome["kind"];
    readonly window: Window | null;
    readonly evidence: ClaimView;
    /** How that stands to what it said; null where the two cannot be compared. */
    readonly came: Came | null;
  } | null;
}

/** Everything that a source's page shows. Plain data: it is cached as JSON. */
export interface SourcePageView extends SourceView {
  /** Its own site or channel: an http(s) address. */
  readonly url: string | null;
  /** The brand whose voice it is. */
  readonly brand: RefView | null;
  /** The latest of what it said, withdrawn claims too and struck ones not, and how many there are. */
  readonly said: ClaimListView;
  /** How many in each year in which it spoke, the latest first. */
  readonly years: readonly SaidInYear[];
  /** Of all of them. */
  readonly tally: VerdictTally;
  /** What became of its last word on each launch that it dated ahead, as far back as was looked. */
  readonly record: WordRecord;
  /** The latest of those that were judged, or whose date has come; `more`: further back not everything was looked at. */
  readonly turnedOut: { readonly items: readonly TurnedOutView[]; readonly more: boolean };
}

/** What a source said in one year, and the years in which it spoke. */
export interface SourceYearView extends SourceView, Pick<SourcePageView, "said" | "years"> {
  readonly year: number;
}

/** A source as one line of a list. */
export interface SourceLineView extends SourceView {
  /** Counted up to `CLAIMS_COUNTED`; `more`: there are more. */
  readonly claims: { readonly count: number; readonly more: boolean };
  /** When it was heard last, as far as that is known. */
  readonly latest: Pick<ClaimView, "statedFrom" | "statedTo">;
  readonly tally: VerdictTally;
}

/** The most heard of one kind, and how many there are of it. */
export interface SourceGroupView extends FewView<SourceLineView> {
  readonly kind: SourceKind;
}

/** One page of all sources of a kind, by name. Pages count from 1. */
export interface SourceKindView extends SourceGroupView {
  readonly page: number;
  readonly pages: number;
}
