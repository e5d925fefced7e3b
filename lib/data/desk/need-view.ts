import type { ClaimView } from "@/lib/data/ledger/claim-view";
import type { SubjectKind } from "@/lib/domain/claim/claim";
import type { Day } from "@/lib/domain/window/window";

/** A record as the desk leads to it, by what `formatEntryName` calls it. */
export interface DeskRefView {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly slug: string;
  /** Null while nobody has named it, and for a launch without a title. */
  readonly title: string | null;
  readonly brand: string;
  readonly lineUp: readonly (string | null)[];
}

/** A page of something that wants an editor. */
export interface NeedPage<Of> {
  readonly shown: readonly Of[];
  readonly count: number;
  /** There are more than were counted. */
  readonly more: boolean;
  readonly page: number;
  readonly pages: number;
}

/** A date or an availability on which claims that weigh the same say different things. */
export interface ConflictView {
  readonly record: DeskRefView;
  readonly deciding: ClaimView;
  /** As sure as the deciding one, and at odds with it. Of an availability they name the market. */
  readonly dissenting: readonly ClaimView[];
}

/** Something still to come that too little is said of. */
export interface NeglectedView {
  readonly record: DeskRefView;
  /** When something was last stated of it; null when nothing that stands was. */
  readonly lastStated: Day | null;
}

/** A claim that readers do not see until an editor has looked at it. */
export interface WaitingView {
  readonly claim: ClaimView;
  /** Null where no editor recorded it. */
  readonly recordedBy: string | null;
}

/** Something that an editor did, and to what. */
export interface DeedView {
  readonly key: string;
  /** The verb of the mutation ("renameRecord"). */
  readonly verb: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly record: DeskRefView;
}
