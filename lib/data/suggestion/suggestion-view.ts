import type { DeskRefView } from "@/lib/data/desk/need-view";
import type { Decision, SuggestedKind } from "@/lib/domain/suggestion/suggestion";
import type { Day } from "@/lib/domain/window/window";

/** What a suggestion is about, by what `formatSuggested` calls it; `id` and `slug` of a market are its code. */
export interface SuggestedView extends Omit<DeskRefView, "kind"> {
  readonly kind: SuggestedKind;
}

/** What a reader sent in, for editors alone. */
export interface SuggestionView {
  readonly id: string;
  /** Null where it is about Debut as a whole. */
  readonly about: SuggestedView | null;
  readonly said: string;
  readonly link: string;
  readonly stated: { readonly from: Day; readonly to: Day } | null;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** No editor has decided on it, or it was reopened. */
  readonly open: boolean;
}

/** What an editor decided on a suggestion. */
export interface DecisionView {
  readonly id: string;
  readonly kind: Decision;
  readonly why: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: string;
  readonly suggestion: SuggestionView;
  /** Of one that was taken up by a recording, the key of that recording; else null. */
  readonly recordedWith: string | null;
  /** It is the last one on its suggestion, and can be taken back. */
  readonly stands: boolean;
}
