import type { Lineage, LaunchStatus, NameKind, Phase } from "@/lib/domain/claim/claim";
import type { ReportClaimDraft } from "@/lib/schemas/report-draft";
import type { NewsRecord } from "./records";

/** What is said: the fields of the form that its property has, with records in the place of their numbers. */
export interface Fact extends Omit<
  ReportClaimDraft,
  "about" | "stance" | "wording" | "said" | "market" | "offer" | "member"
> {
  readonly member?: NewsRecord;
}

export interface Scope {
  /** The market it is said of: a country or a group; left out where none was said. */
  readonly in?: string;
  /** Storage, edition, color or channel. */
  readonly offer?: string;
}

// What is said, in the words of the form.

export const announced = (when: string): Fact => ({ property: "launch-window", when });
export const launch = (status: LaunchStatus): Fact => ({ property: "launch-status", status });
export const shows = (member: NewsRecord): Fact => ({ property: "line-up", member });
export const holds = (member: NewsRecord): Fact => ({ property: "series-member", member });
export const is = (phase: Phase): Fact => ({ property: "availability", phase });
export const preorders = (when: string): Fact => ({ property: "preorder-window", when });
export const sells = (when: string): Fact => ({ property: "sale-window", when });
export const named = (text: string, nameKind: NameKind): Fact => ({ property: "name", text, nameKind });
export const follows = (lineage: Lineage, member: NewsRecord): Fact => ({ property: "lineage", lineage, member });
export const feature = (text: string): Fact => ({ property: "feature", text });
export const partner = (text: string): Fact => ({ property: "partnership", text });
export const certified = (text: string): Fact => ({ property: "certification", text });
export const price = (amount: string, currency: string): Fact => ({ property: "price", price: amount, currency });
export const priceBetween = (low: string, high: string, currency: string): Fact => ({
  property: "price",
  priceKind: "range",
  price: low,
  priceHigh: high,
  currency,
});
