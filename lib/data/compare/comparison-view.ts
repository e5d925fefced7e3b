import type { AnnouncementView } from "@/lib/data/announcement/announcement-view";
import type { PriceView } from "@/lib/data/availability/availability-view";
import type { CountryAnswerView } from "@/lib/data/availability/country-answer-view";
import type { DeviceView, Unknown } from "@/lib/data/device/device-view";
import type { BeliefView, MarketView, RefView, WindowBeliefView } from "@/lib/data/ledger/claim-view";
import type { LineageView } from "@/lib/data/lineage/lineage-view";
import type { NamesView } from "@/lib/data/name/name-view";
import type { FormFactor } from "@/lib/domain/device/form-factor";

/** One line of a comparison: what holds for each phone, in their order. */
export interface ComparedRow<Cell> {
  readonly cells: readonly Cell[];
  /** All the phones have one answer here, as sure and as exact; whoever gives it. */
  readonly same: boolean;
}

/** The head of a phone's column. */
export interface ComparedPhoneView extends Pick<DeviceView, "ref" | "brand" | "formFactor"> {
  readonly home: MarketView | null;
}

export type MarketAnswerView = Pick<CountryAnswerView, "answer" | "certainty" | "deciding">;

/** What is answered for one country; the lines of which nobody has said anything are null. */
export interface ComparedMarketView {
  readonly market: MarketView;
  readonly answer: ComparedRow<MarketAnswerView | null>;
  readonly preorder: ComparedRow<WindowBeliefView | null> | null;
  readonly sale: ComparedRow<WindowBeliefView | null> | null;
  readonly prices: ComparedRow<readonly PriceView[]> | null;
}

/** Something that was said of at least one of the phones. */
export interface ComparedSayingView {
  readonly text: string;
  /** Null where nobody has spoken of it. */
  readonly row: ComparedRow<{ readonly holds: boolean | null; readonly basis: BeliefView } | null>;
}

/** Kin of a phone: what it follows or derives from, and what follows it. */
export interface ComparedLineageView {
  readonly from: readonly LineageView[];
  readonly after: readonly Omit<LineageView, "lineage">[];
}

/** Two to four phones side by side. Every list of a row is as long as `phones`. */
export interface ComparisonView {
  readonly phones: readonly ComparedPhoneView[];
  readonly announced: ComparedRow<AnnouncementView>;
  readonly markets: readonly ComparedMarketView[];
  readonly names: ComparedRow<NamesView>;
  readonly modelNumbers: ComparedRow<NamesView>;
  readonly series: ComparedRow<RefView | null>;
  readonly lineage: ComparedRow<ComparedLineageView>;
  readonly shape: ComparedRow<FormFactor>;
  readonly partners: readonly ComparedSayingView[];
  readonly features: readonly ComparedSayingView[];
  /** Sayings that are left out: more than a page holds. */
  readonly moreFeatures: number;
  readonly unknown: ComparedRow<readonly Unknown[]>;
}
