import type { NameKind, SubjectKind } from "@/lib/domain/claim/claim";
import { formatPlace, formatPlaceHead, type Place } from "@/lib/format/place";

/** The name that a record was found by, where it is not the one that it is shown by. */
export interface FoundNameParts {
  readonly text: string;
  readonly kind: NameKind;
  readonly part: "formerly" | "also" | "in-market" | "codename" | "model-number";
  readonly market: Place | null;
}

/** "codename diting", "earlier rumored as Xiaomi 12 Ultra", "model number 2203121C (China)", "in India: Xiaomi 12i". */
export function formatFoundName({ text, kind, part, market }: FoundNameParts): string {
  const where = market === null ? "" : ` (${formatPlaceHead(market)})`;
  switch (part) {
    case "codename":
      return `codename ${text}${where}`;
    case "model-number":
      return `model number ${text}${where}`;
    case "in-market":
      return market === null ? `also called ${text}` : `in ${formatPlace(market)}: ${text}`;
    case "formerly":
      return kind === "official" ? `earlier called ${text}` : `earlier rumored as ${text}`;
    case "also":
      return `also rumored as ${text}`;
  }
}

const NOUNS: Readonly<Record<SubjectKind, string>> = {
  brand: "brand",
  series: "series",
  device: "phone",
  launch: "launch",
};

/** What a record is, in a word. */
export function formatNoun(kind: SubjectKind): string {
  return NOUNS[kind];
}
