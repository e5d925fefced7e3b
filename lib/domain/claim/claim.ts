import type { MarketCode } from "../market/market";
import type { Day, Window } from "../window/window";

/** What a claim can be about. A series' claim holds for its devices unless a device has its own. */
export type SubjectKind = "brand" | "series" | "device" | "launch";
export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
}

/** Who speaks, not who prints it. */
export const SOURCE_KINDS = ["brand", "regulator", "carrier", "retailer", "press", "leaker", "community"] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export interface Speaker {
  readonly id: string;
  readonly kind: SourceKind;
  /** Set if and only if the kind is `brand`. */
  readonly brandId: string | null;
}

export const STANCES = ["asserts", "denies", "leaves-open"] as const;
export type Stance = (typeof STANCES)[number];

export const WORDINGS = ["states", "expects", "speculates"] as const;
export type Wording = (typeof WORDINGS)[number];

/**
 * How far a device has come in a market. A denial of `coming` says "it will not come";
 * a denial of `on-sale` says "it is not, or never was, sold there".
 */
export const PHASES = ["coming", "on-sale", "ended", "canceled"] as const;
export type Phase = (typeof PHASES)[number];

/**
 * Whether a launch takes place. `moved`: it will not be when it was said to be, and no new date was named; a later window
 * makes it planned again.
 */
export const LAUNCH_STATUSES = ["planned", "held", "moved", "canceled"] as const;
export type LaunchStatus = (typeof LAUNCH_STATUSES)[number];

export const NAME_KINDS = ["official", "rumored", "codename", "model-number"] as const;
export type NameKind = (typeof NAME_KINDS)[number];

export const LINEAGES = ["successor-of", "updated-version-of", "variant-of", "rebrand-of"] as const;
export type Lineage = (typeof LINEAGES)[number];

export const PRICE_KINDS = ["exact", "from", "about", "range"] as const;
export type PriceKind = (typeof PRICE_KINDS)[number];

/** An amount in whole currency units with up to two decimals, as a decimal string ("5999.00"). */
export interface Price {
  readonly kind: PriceKind;
  readonly low: string;
  /** Set if and only if the kind is `range`. */
  readonly high: string | null;
  /** ISO 4217. */
  readonly currency: string;
}

/**
 * What is said, by property. Names, line-ups, members of a series, lineage, features, partnerships and certifications are
 * sets: each member is its own question.
 */
export type ClaimValue =
  | { readonly property: "launch-window"; readonly window: Window }
  | { readonly property: "launch-status"; readonly status: LaunchStatus }
  | { readonly property: "line-up"; readonly member: Subject }
  /** What the catalog files a device under is a fact of its own (`Facts.seriesOf`), which this never changes. */
  | { readonly property: "series-member"; readonly member: Subject }
  | { readonly property: "availability"; readonly phase: Phase }
  | { readonly property: "preorder-window"; readonly window: Window }
  | { readonly property: "sale-window"; readonly window: Window }
  | { readonly property: "price"; readonly price: Price }
  | { readonly property: "name"; readonly text: string; readonly kind: NameKind }
  | { readonly property: "lineage"; readonly lineage: Lineage; readonly of: Subject }
  | { readonly property: "feature"; readonly feature: string }
  | { readonly property: "partnership"; readonly partner: string }
  /** By the register's name as said ("FCC", "TENAA"): a sign that it may come there, and never more (DESIGN 4.7). */
  | { readonly property: "certification"; readonly text: string };
export type Property = ClaimValue["property"];

/** Which subjects a property can be said of; the database holds the same table as a CHECK. */
export const SUBJECTS_OF: Readonly<Record<Property, readonly SubjectKind[]>> = {
  "launch-window": ["launch", "series", "device"],
  "launch-status": ["launch"],
  "line-up": ["launch"],
  "series-member": ["series"],
  availability: ["series", "device"],
  "preorder-window": ["series", "device"],
  "sale-window": ["series", "device"],
  price: ["device"],
  name: ["series", "device"],
  lineage: ["series", "device"],
  feature: ["series", "device"],
  partnership: ["brand", "series", "device"],
  certification: ["device"],
};

/** How a claim turned out. */
export const VERDICTS = ["hit", "miss", "partial", "void"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a verdict rests on: a claim that settled it, or a page; at least one of them. */
export interface Evidence {
  readonly claimId: string | null;
  readonly url: string | null;
}

export const RANKS = ["preferred", "normal", "deprecated"] as const;
export type Rank = (typeof RANKS)[number];

/** What was done to a claim after it was recorded. None edits it away. */
export type ClaimOperation = {
  /** The day on which it took effect in public: read by the clock of statements. */
  readonly effectiveOn: Day;
  /** When Debut recorded it (ISO 8601, UTC): read by the clock of records. */
  readonly at: string;
  readonly why: string;
} & (
  | { readonly kind: "withdraw" }
  | { readonly kind: "strike" }
  | { readonly kind: "restore" }
  /** Found good by an editor, where somebody recorded it whose claims wait for review. */
  | { readonly kind: "accept" }
  /** That acceptance taken back: it waits for review again. */
  | { readonly kind: "unaccept" }
  | { readonly kind: "rank"; readonly rank: Rank }
  | { readonly kind: "verdict"; readonly verdict: Verdict; readonly evidence: Evidence }
  /** A first verdict taken back: nobody has judged the claim. */
  | { readonly kind: "unjudge" }
  /** Filed under another subject since: `from` is where it was until then. */
  | { readonly kind: "refile"; readonly from: Subject }
);

/** One statement by one source. */
export interface Claim {
  readonly id: string;
  /** Where it is filed now; where it was filed by an earlier instant, `subjectAt` says. */
  readonly subject: Subject;
  /** Null: the market was not said, and then the claim answers for no country. */
  readonly market: MarketCode | null;
  /** Storage, edition, color or channel; usually null. `import` stands for third-party imports. */
  readonly offer: string | null;
  readonly stance: Stance;
  readonly wording: Wording;
  readonly value: ClaimValue;
  readonly source: Speaker;
  /** When it was stated, itself a span ("in May 2022"): both ends inclusive. */
  readonly statedFrom: Day;
  readonly statedTo: Day;
  /** ISO 8601, UTC. */
  readonly recordedAt: string;
  readonly reviewed: boolean;
  readonly operations: readonly ClaimOperation[];
}
