import type { SourceView } from "@/lib/data/ledger/ledger";
import type { NoticeSummary } from "@/lib/domain/launch/notice";
import type { WordRecord } from "@/lib/domain/verdict/last-words";

/** Somebody else's last words on when a brand's launches are, by what became of them. */
export interface OutsiderView extends WordRecord {
  readonly source: SourceView;
}

/** How good a brand's word is, and who else knows. Counted over its latest launches. */
export interface WordView {
  /** The source that is the brand's own voice; null while it has none. */
  readonly voice: SourceView | null;
  readonly notice: NoticeSummary;
  /** What the brand itself last said of when its launches would be, by what became of them. */
  readonly own: WordRecord;
  /** Those who were put to the test most often, on two launches at least; the most often first. */
  readonly outsiders: readonly OutsiderView[];
  /** How many more were, and how many on fewer launches than that: too few to tell. */
  readonly more: number;
  readonly few: number;
}
