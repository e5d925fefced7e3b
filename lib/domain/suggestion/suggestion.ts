import type { SubjectKind } from "@/lib/domain/claim/claim";

/** What a page of readers may be of, and so what a suggestion may be about. */
export const SUGGESTED_KINDS = ["brand", "series", "device", "launch", "source", "market"] as const;
export type SuggestedKind = SubjectKind | "source" | "market";

/** A page that something is wrong with; `slug` is the code of a market. */
export interface SuggestedPage {
  readonly kind: SuggestedKind;
  readonly slug: string;
}

/** As many characters a reader may write. */
export const LONGEST_SUGGESTION = 1000;

/** As many may wait for the editors at once: beyond that none is taken in, and whoever floods the desk fills no disk. */
export const MOST_OPEN_SUGGESTIONS = 1000;

/** What an editor can decide on a suggestion. */
export const DECISIONS = ["take-up", "dismiss", "reopen"] as const;
export type Decision = (typeof DECISIONS)[number];
