import type { SourceKind } from "@/lib/domain/claim/claim";

/** What kind of source speaks: one lower-case word. */
const WORDS: Readonly<Record<SourceKind, string>> = {
  brand: "brand",
  regulator: "regulator",
  carrier: "carrier",
  retailer: "retailer",
  press: "press",
  leaker: "leaker",
  community: "community",
};

export function formatSourceKind(kind: SourceKind): string {
  return WORDS[kind];
}

/** Those of a kind, as a heading. */
const HEADINGS: Readonly<Record<SourceKind, string>> = {
  brand: "Brands",
  regulator: "Regulators",
  carrier: "Carriers",
  retailer: "Retailers",
  press: "Press",
  leaker: "Leakers",
  community: "Communities",
};

export function formatSourceKindHeading(kind: SourceKind): string {
  return HEADINGS[kind];
}

/** What a kind is heard as, in a sentence of its own without its end: how sure it can be depends on it. */
const MEANINGS: Readonly<Record<SourceKind, string>> = {
  brand: "official about its own phones, a rumor about those of others",
  regulator: "a register or an authority: what it states is reported",
  carrier: "a network that sells phones: what it states is reported",
  retailer: "a shop: what it states is reported",
  press: "what it states itself is reported; what it merely expects is a rumor",
  leaker: "a rumor, whatever it says and however often it was right; unnamed reports too",
  community: "what many people put together: a rumor",
};

export function formatSourceKindMeaning(kind: SourceKind): string {
  return MEANINGS[kind];
}
