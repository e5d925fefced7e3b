import type { Certainty } from "../belief/belief";
import type { LaunchStatus, NameKind, Phase, Price, SubjectKind } from "../claim/claim";
import type { MarketCode } from "../market/market";
import type { Window } from "../window/window";

/** A window, and how sure it is. */
export interface SureWindow {
  readonly window: Window;
  readonly certainty: Certainty;
}

/** When something is announced, as it was believed. */
export interface StateOfDate extends SureWindow {
  readonly status: LaunchStatus;
}

/** One device or series that a launch was believed to show, or not to. */
export interface StateOfMember {
  readonly id: string;
  readonly kind: SubjectKind;
  /** What it is called now; null while nobody has named it. */
  readonly name: string | null;
  readonly holds: boolean;
  readonly certainty: Certainty;
}

/** What was believed of a market, for an offer. */
export interface StateInMarket {
  readonly market: MarketCode;
  /** What the market is called. */
  readonly place: string;
  /** Empty for the device as such. */
  readonly offer: string;
  readonly phase: Phase | null;
  readonly holds: boolean | null;
  readonly certainty: Certainty;
  readonly preorder: SureWindow | null;
  readonly sale: SureWindow | null;
  readonly price: { readonly price: Price; readonly certainty: Certainty } | null;
}

export interface StateOfName {
  readonly text: string;
  readonly kind: NameKind;
  /** What the market is called that it is used in; null for everywhere. */
  readonly place: string | null;
  readonly certainty: Certainty;
  /** The one that is shown. */
  readonly current: boolean;
}

/** A column of the catalog: its name, and what it held in words a reader would know. */
export interface StateOfField {
  readonly field: string;
  /** Null: it was empty. */
  readonly value: string | null;
}

/** What a revision holds of a record, before or after: what was believed of it, and what the catalog said. */
export interface RecordState {
  /** Of a launch: whether readers saw it; null for any other record. */
  readonly listed: boolean | null;
  readonly date: StateOfDate | null;
  readonly lineUp: readonly StateOfMember[];
  readonly markets: readonly StateInMarket[];
  readonly names: readonly StateOfName[];
  readonly fields: readonly StateOfField[];
}

export const NOTHING_YET: RecordState = { listed: null, date: null, lineUp: [], markets: [], names: [], fields: [] };
