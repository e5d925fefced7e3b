import type {
  Lineage,
  LaunchStatus,
  NameKind,
  Phase,
  PriceKind,
  Property,
  Stance,
  Wording,
} from "@/lib/domain/claim/claim";
import type { ClaimSourceDraft } from "./claim-source";

/** What a text speaks of; its claims point to it by its place. Without an id, one that is known by its name, or a new one. */
export type ReportRecordDraft =
  /** By slug or id. A brand is never new. */
  | { readonly kind: "brand"; readonly brand: string }
  | { readonly kind: "series"; readonly id?: string; readonly name?: string; readonly brand?: string }
  /** With `nameless`, a new device that has no name yet. */
  | {
      readonly kind: "device";
      readonly id?: string;
      readonly name?: string;
      readonly nameless?: string;
      readonly brand?: string;
      readonly seriesId?: string;
      readonly seriesName?: string;
      readonly formFactor?: string;
    }
  /** By id, else a new one. */
  | {
      readonly kind: "launch";
      readonly id?: string;
      readonly title?: string;
      readonly quiet?: string;
      readonly brand?: string;
    };

/** One thing that a text says. Which of the fields below `offer` it has, the property decides. */
export interface ReportClaimDraft {
  /** The place among `records` of what it is about: "0". */
  readonly about: string;
  readonly property: Property;
  readonly stance?: Stance;
  readonly wording: Wording;
  /** The words as said. */
  readonly said: string;
  readonly market?: string;
  readonly offer?: string;
  /** A window as typed: "early July", "TBD". */
  readonly when?: string;
  readonly status?: LaunchStatus;
  readonly phase?: Phase;
  /** The place of the other record: what a launch shows, what a series holds, what a device follows. */
  readonly member?: string;
  readonly lineage?: Lineage;
  /** A name, a feature, a partner. */
  readonly text?: string;
  readonly nameKind?: NameKind;
  readonly priceKind?: PriceKind;
  readonly price?: string;
  readonly priceHigh?: string;
  readonly currency?: string;
}

/** A text that somebody published, as a form sends it: source, link and day once, then as many claims as it holds. */
export interface ReportDraft {
  readonly source: ClaimSourceDraft;
  readonly link?: string;
  readonly statedOn: string;
  readonly note?: string;
  readonly records: readonly ReportRecordDraft[];
  readonly claims: readonly ReportClaimDraft[];
}
