import type { Facts } from "@/lib/domain/belief/belief";
import type { Claim, SourceKind, SubjectKind } from "@/lib/domain/claim/claim";
import type { MarketCode } from "@/lib/domain/market/market";
import type { Day } from "@/lib/domain/window/window";

/** Who spoke. */
export interface SourceView {
  readonly slug: string;
  readonly name: string;
  readonly kind: SourceKind;
}

/** Where it was read: an http(s) address. */
export interface DocumentView {
  readonly url: string;
  readonly title: string | null;
  readonly publishedOn: Day | null;
}

/** What a claim carries besides what is believed from: its words, its source's name, its document. */
export interface Paper {
  readonly said: string;
  readonly note: string | null;
  readonly source: SourceView;
  readonly document: DocumentView | null;
}

/** A record as the catalog has it, before any claim names it. */
export interface SubjectRecord {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly slug: string;
  /** A device's working name or a launch's title may be missing. */
  readonly name: string | null;
  readonly brandId: string;
}

/** Everything that a page about some subjects is made from. Loaded once, then shaped by pure functions. */
export interface Ledger {
  readonly claims: readonly Claim[];
  readonly papers: ReadonlyMap<string, Paper>;
  /** Claims about other records that verdicts rest on, by id: shown as evidence, and believed nothing from. */
  readonly evidence: ReadonlyMap<string, Claim>;
  readonly records: ReadonlyMap<string, SubjectRecord>;
  readonly marketNames: ReadonlyMap<MarketCode, string>;
  readonly facts: Facts;
}
