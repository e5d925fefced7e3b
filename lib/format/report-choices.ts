import type { Property, SubjectKind } from "@/lib/domain/claim/claim";
import type { FormChoice } from "@/lib/format/choices";

const RECORD_KINDS: Readonly<Record<SubjectKind, string>> = {
  device: "Phone",
  launch: "Launch",
  series: "Series",
  brand: "Brand",
};

/** A kind of record as a form offers it. */
export function formatRecordKind(kind: SubjectKind): string {
  return RECORD_KINDS[kind];
}

const PROPERTIES: Readonly<Record<Property, string>> = {
  "launch-window": "when it is announced",
  "launch-status": "whether it takes place",
  "line-up": "what it shows",
  "series-member": "which phones it includes",
  availability: "where it comes to, or is sold",
  "preorder-window": "when it can be pre-ordered",
  "sale-window": "when it goes on sale",
  price: "what it costs",
  name: "what it is called",
  lineage: "which one it follows, or is a version of",
  feature: "a feature",
  partnership: "a partner",
  certification: "a certification",
};

/** Properties as a form offers them: what a source says of a record. */
export function propertyChoices(properties: readonly Property[]): FormChoice[] {
  return properties.map((property) => ({ value: property, label: PROPERTIES[property] }));
}

const WORDS: Readonly<Partial<Record<Property, { label: string; hint: string }>>> = {
  name: { label: "Name", hint: "As it is written: “Xiaomi 12S Ultra”, “thor”, “2203121C”." },
  feature: { label: "Feature", hint: "In a few words: “Leica camera”." },
  partnership: { label: "Partner", hint: "With whom: “Leica”." },
  certification: { label: "Register", hint: "Who certified it: “FCC”, “TENAA”." },
};

/** What the words of a claim are, by its property. */
export function formatWordsField(property: Property | null): { label: string; hint: string } {
  return (property && WORDS[property]) ?? { label: "Words", hint: "" };
}

/** What the other record of a claim is to it, by its property. */
export function formatMemberField(property: Property | null): string {
  if (property === "line-up") return "It shows";
  return property === "series-member" ? "It includes" : "The other one";
}
