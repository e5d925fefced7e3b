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
