import type { Verdict } from "@/lib/domain/claim/claim";
import type { Outcome } from "@/lib/domain/verdict/outcome";
import type { DueState } from "@/lib/domain/window/due";
import type { Window } from "@/lib/domain/window/window";
import type { LaunchEntryView } from "@/lib/data/launch-entry";
import type { ClaimView, RefView, WindowBeliefView } from "@/lib/data/ledger/claim-view";

/** A launch whose time has passed without a word, and who had said when. */
export interface OverdueLaunchView {
  readonly launch: LaunchEntryView;
  readonly when: WindowBeliefView;
  /** When the last claim about it was recorded: ISO 8601, UTC; null where none is. */
  readonly lastRecorded: string | null;
}

/** A device or a series whose own time has passed without a word. */
export interface OverdueRecordView {
  readonly of: RefView;
  readonly due: DueState;
  readonly when: WindowBeliefView;
}

export interface OverdueView<Of> {
  readonly shown: readonly Of[];
  readonly count: number;
  /** There are more than were counted. */
  readonly more: boolean;
  readonly page: number;
  readonly pages: number;
}

/** A claim that later ones have settled, and that wants a verdict. */
export interface UnjudgedView {
  readonly claim: ClaimView;
  readonly outcome: { readonly kind: Outcome["kind"]; readonly window: Window | null; readonly evidence: ClaimView };
  readonly suggested: Verdict | null;
}

export interface UnjudgedListView {
  readonly claims: readonly UnjudgedView[];
  /** Where to look further back from; null where everything was looked at. */
  readonly next: string | null;
}
