import { PROPERTIES_WITH_MARKET, PROPERTIES_WITH_OFFER } from "@/lib/domain/claim/claim-faults";
import { type Property, SUBJECTS_OF, type SubjectKind } from "@/lib/domain/claim/claim";
import type { ReportClaimDraft } from "./report-draft";

/** What can be said, in the order in which a form offers it. */
export const PROPERTIES = Object.keys(SUBJECTS_OF) as readonly Property[];

/** The kinds of record that something can be said of, in the order in which a form offers them. */
export const RECORD_KINDS = ["device", "launch", "series", "brand"] as const satisfies readonly SubjectKind[];

export const MAX_RECORDS = 40;
export const MAX_CLAIMS = 80;

/** A field of a claim that not every property has. */
export type ClaimField = Exclude<keyof ReportClaimDraft, "about" | "property" | "stance" | "wording" | "said">;

const OF_VALUE: Readonly<Record<Property, readonly ClaimField[]>> = {
  "launch-window": ["when"],
  "launch-status": ["status"],
  "line-up": ["member"],
  "series-member": ["member"],
  availability: ["phase"],
  "preorder-window": ["when"],
  "sale-window": ["when"],
  price: ["priceKind", "price", "priceHigh", "currency"],
  name: ["text", "nameKind"],
  lineage: ["lineage", "member"],
  feature: ["text"],
  partnership: ["text"],
  certification: ["text"],
};

/** The fields that a claim of a property has, beside those that every claim has. None while no property is chosen. */
export function fieldsOf(property: Property | null): readonly ClaimField[] {
  if (property === null) return [];
  return [
    ...OF_VALUE[property],
    ...(PROPERTIES_WITH_MARKET.has(property) ? (["market"] as const) : []),
    ...(PROPERTIES_WITH_OFFER.has(property) ? (["offer"] as const) : []),
  ];
}

/** A field of a record that not every kind has. */
export type RecordField = "name" | "nameless" | "brand" | "seriesName" | "formFactor" | "title" | "quiet";

/** The fields of a record, by its kind; the first says which one it is. */
export const RECORD_FIELDS: Readonly<Record<SubjectKind, readonly [RecordField, ...RecordField[]]>> = {
  device: ["name", "nameless", "brand", "seriesName", "formFactor"],
  launch: ["title", "brand", "quiet"],
  series: ["name", "brand"],
  brand: ["brand"],
};
