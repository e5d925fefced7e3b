import type { Claim, ClaimValue, Property, Subject } from "../claim/claim";
import type { MarketCode } from "../market/market";
import type { Day } from "../window/window";

export const CERTAINTIES = ["official", "reported", "rumored", "unknown"] as const;
/** How sure a belief is. A `forecast` is arithmetic and never one of these. */
export type Certainty = (typeof CERTAINTIES)[number];

/** Two clocks, never mixed: what was publicly known by a day, and what Debut had recorded by an instant. */
export interface Clocks {
  readonly statedBy: Day;
  /** ISO 8601, UTC; null: everything recorded so far. */
  readonly recordedBy: string | null;
}

/** What a belief answers. `member` names the member of a set (see `memberOf`), else null. */
export interface Question {
  readonly subject: Subject;
  readonly property: Property;
  readonly market: MarketCode | null;
  readonly offer: string | null;
  readonly member: string | null;
}

/** What `believe` must know of the catalog besides the claims. */
export interface Facts {
  /** Brand id to its home market, a country. */
  readonly homeMarkets: ReadonlyMap<string, MarketCode>;
  /** Group code to its countries. `international` and `everywhere` are not in it: they need no list. */
  readonly groups: ReadonlyMap<MarketCode, ReadonlySet<MarketCode>>;
  /** Subject id to its brand id, for series, devices and launches. */
  readonly brandOf: ReadonlyMap<string, string>;
  /** Device id to its series id. */
  readonly seriesOf: ReadonlyMap<string, string>;
  /** Brand id to its parent's id (Redmi to Xiaomi): a parent speaks for its own. */
  readonly parentOf: ReadonlyMap<string, string>;
}

/** A claim that bears on a question, with the certainty that it has for this question. */
export interface Weighed {
  readonly claim: Claim;
  readonly certainty: Exclude<Certainty, "unknown">;
}

/** What the claims add up to. `value` is null when nothing decides; then the certainty is `unknown`. */
export interface Belief {
  readonly question: Question;
  readonly value: ClaimValue | null;
  /** For sets and availability: whether what decides asserts or denies it. */
  readonly holds: boolean | null;
  readonly certainty: Certainty;
  readonly deciding: Weighed | null;
  readonly agreeing: readonly Weighed[];
  readonly dissenting: readonly Weighed[];
  /** In force but deciding nothing: `leaves-open` claims. */
  readonly open: readonly Weighed[];
  /** The narrowest window among the agreeing claims, where it is finer than the value (DESIGN 4.5). */
  readonly narrowest: Weighed | null;
}
