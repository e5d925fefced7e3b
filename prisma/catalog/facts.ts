import type { Lineage, LaunchStatus, NameKind, Phase, PriceKind } from "@/lib/domain/claim/claim";
import type { BrandEntry, DeviceEntry, SeriesEntry } from "./entries";

/**
 * What is said, as the catalog writes it: a claim's value, with catalog entries where the claim has ids,
 * and windows as people write them ("4 July 2022, 19:00 Beijing"; "no date").
 */
export type Fact =
  | { readonly property: "launch-window"; readonly when: string }
  | { readonly property: "launch-status"; readonly status: LaunchStatus }
  | { readonly property: "line-up"; readonly member: DeviceEntry | SeriesEntry }
  | { readonly property: "series-member"; readonly member: DeviceEntry }
  | { readonly property: "availability"; readonly phase: Phase }
  | { readonly property: "preorder-window"; readonly when: string }
  | { readonly property: "sale-window"; readonly when: string }
  | { readonly property: "price"; readonly kind: PriceKind; readonly amount: string; readonly currency: string }
  | { readonly property: "name"; readonly text: string; readonly kind: NameKind }
  | { readonly property: "lineage"; readonly lineage: Lineage; readonly of: DeviceEntry | SeriesEntry }
  | { readonly property: "feature"; readonly feature: string }
  | { readonly property: "partnership"; readonly partner: string }
  | { readonly property: "certification"; readonly text: string };

export const launches = (when: string): Fact => ({ property: "launch-window", when });
export const status = (is: LaunchStatus): Fact => ({ property: "launch-status", status: is });
export const shows = (member: DeviceEntry | SeriesEntry): Fact => ({ property: "line-up", member });
export const includes = (member: DeviceEntry): Fact => ({ property: "series-member", member });
export const availability = (phase: Phase): Fact => ({ property: "availability", phase });
export const preorders = (when: string): Fact => ({ property: "preorder-window", when });
export const sells = (when: string): Fact => ({ property: "sale-window", when });
export const named = (text: string, kind: NameKind): Fact => ({ property: "name", text, kind });
export const feature = (text: string): Fact => ({ property: "feature", feature: text });
export const partner = (who: BrandEntry): Fact => ({ property: "partnership", partner: who.name });
/** Seen in a register ("FCC", "TENAA"): a sign that it may come there, and never more. */
export const certified = (register: string): Fact => ({ property: "certification", text: register });

/** A list price. `amount` is a decimal string in whole currency units ("5999", "739.90"). */
export const price = (amount: string, currency: string): Fact => ({
  property: "price",
  kind: "exact",
  amount,
  currency,
});
/** A rough price: "around 1,200 euros". */
export const priceAbout = (amount: string, currency: string): Fact => ({
  property: "price",
  kind: "about",
  amount,
  currency,
});
/** The price of the cheapest edition. */
export const priceFrom = (amount: string, currency: string): Fact => ({
  property: "price",
  kind: "from",
  amount,
  currency,
});

export const successorOf = (of: DeviceEntry): Fact => ({ property: "lineage", lineage: "successor-of", of });
export const updatedVersionOf = (of: DeviceEntry): Fact => ({ property: "lineage", lineage: "updated-version-of", of });
/** The same phone under another name, made for another market or sold by another brand. */
export const rebrandOf = (of: DeviceEntry): Fact => ({ property: "lineage", lineage: "rebrand-of", of });
/** One of several that differ in a part or an edition. */
export const variantOf = (of: DeviceEntry): Fact => ({ property: "lineage", lineage: "variant-of", of });
