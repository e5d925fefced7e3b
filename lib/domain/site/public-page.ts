import type { SourceKind, SubjectKind } from "../claim/claim";
import type { MarketCode } from "../market/market";

/** Every page for readers that is about something of its own: what a search engine is told of. */
export type PublicPage = (
  | { readonly kind: SubjectKind | "source"; readonly slug: string }
  | { readonly kind: "market"; readonly code: MarketCode }
  | { readonly kind: "source-year"; readonly slug: string; readonly year: number }
  | { readonly kind: "source-kind"; readonly of: SourceKind; readonly page: number }
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "month"; readonly year: number; readonly month: number }
) & {
  /** ISO 8601, UTC: when what it tells was last recorded; null where nothing has been. */
  readonly changedAt: string | null;
};

/** A part of all of them. */
export interface PublicPages {
  readonly pages: readonly PublicPage[];
  /** How many parts there are; at least one, be it empty. */
  readonly parts: number;
  /** When anything was last recorded. */
  readonly changedAt: string | null;
}
