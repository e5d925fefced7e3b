import { brandSubject, device, launch, phase, series } from "../claim/claim.fixtures";
import { SUBJECTS_OF, type Claim, type ClaimValue, type Property, type Subject } from "../claim/claim";
import { day } from "../window/day";
import { dayWindow, month } from "../window/make-window";

/** One thing to say, and what says the opposite on the same question. */
export interface Contested {
  readonly subject: Subject;
  readonly value: ClaimValue;
  readonly against: Partial<Pick<Claim, "value" | "stance">>;
}

const DENIED = { stance: "denies" } as const;
const fourth = dayWindow(day("2022-07-04"));
const price = (low: string): ClaimValue => ({
  property: "price",
  price: { kind: "exact", low, high: null, currency: "EUR" },
});

/** One contested question for each property there is. */
export const CONTESTED: Readonly<Record<Property, Contested>> = {
  "launch-window": {
    subject: launch("l-12s"),
    value: { property: "launch-window", window: fourth },
    against: { value: { property: "launch-window", window: month(2022, 8) } },
  },
  "launch-status": {
    subject: launch("l-12s"),
    value: { property: "launch-status", status: "planned" },
    against: { value: { property: "launch-status", status: "canceled" } },
  },
  "line-up": { subject: launch("l-12s"), value: { property: "line-up", member: device("12s") }, against: DENIED },
  "series-member": {
    subject: series("s-12s"),
    value: { property: "series-member", member: device("12s-ultra") },
    against: DENIED,
  },
  availability: { subject: device("12s"), value: phase("coming"), against: DENIED },
  "preorder-window": {
    subject: device("12s"),
    value: { property: "preorder-window", window: fourth },
    against: { value: { property: "preorder-window", window: month(2022, 8) } },
  },
  "sale-window": {
    subject: device("12s"),
    value: { property: "sale-window", window: fourth },
    against: { value: { property: "sale-window", window: month(2022, 8) } },
  },
  price: { subject: device("12s"), value: price("699"), against: { value: price("799") } },
  name: {
    subject: device("12s"),
    value: { property: "name", text: "Xiaomi 12S", kind: "official" },
    against: DENIED,
  },
  lineage: {
    subject: device("12s"),
    value: { property: "lineage", lineage: "updated-version-of", of: device("12") },
    against: DENIED,
  },
  feature: {
    subject: series("s-12s"),
    value: { property: "feature", feature: "Leica camera" },
    against: DENIED,
  },
  partnership: {
    subject: brandSubject("xiaomi"),
    value: { property: "partnership", partner: "Leica" },
    against: DENIED,
  },
  certification: {
    subject: device("12s"),
    value: { property: "certification", text: "TENAA" },
    against: DENIED,
  },
};

export const PROPERTIES = Object.keys(SUBJECTS_OF) as Property[];

/** What is believed by an extent (when, how much), not by yes or no. */
export const WITH_EXTENT: ReadonlySet<Property> = new Set(["launch-window", "preorder-window", "sale-window", "price"]);
