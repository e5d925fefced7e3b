import type { RevisedView } from "@/lib/data/history/record-names";
import type { RecordState } from "@/lib/domain/revision/record-state";

/** One record as a change found it and left it. */
export interface RevisionView {
  readonly id: string;
  /** Null for a record that is no more. */
  readonly record: RevisedView | null;
  /** Null for a person, who has none. */
  readonly version: number | null;
  readonly before: RecordState;
  readonly after: RecordState;
}

/** What somebody did at once: one submission, with the revisions that it left. */
export interface ChangeView {
  /** The key of its submission; null for the catalog, whose rows came by no form. */
  readonly key: string | null;
  /** The verb of the mutation. */
  readonly verb: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Null where no editor did it, but a script. */
  readonly by: string | null;
  readonly why: string | null;
  readonly revisions: readonly RevisionView[];
  /** How many other records it changed, which are not listed here. */
  readonly others: number;
  /** How many claims it recorded, and how many things it did to claims. */
  readonly claims: number;
  readonly operations: number;
  /** Of an undoing: what it undid. */
  readonly undoes: ChangeRefView | null;
  /** What has undone it, and was not undone itself. */
  readonly undoneBy: ChangeRefView | null;
  /** Why it cannot be undone as a whole, whoever asks; null where it can. */
  readonly fixed: FixedReason | null;
}

/**
 * It came by no form; it is of a person, of whom the opposite is done in People; it is a merge of before Debut kept what a merge
 * does to addresses.
 */
export type FixedReason = "no-form" | "person" | "older-merge";

/** A change to link to. */
export interface ChangeRefView {
  readonly key: string;
  readonly verb: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: string | null;
}

/** A page of the history. */
export interface HistoryView {
  /** The latest first. */
  readonly changes: readonly ChangeView[];
  /** The id of the revision that the next page begins after; null on the last. */
  readonly next: string | null;
}
