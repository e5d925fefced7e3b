import type { DeviceLineView } from "@/lib/data/device/device-line";
import type { FewView } from "@/lib/data/few-view";
import type { LaunchEntryView } from "@/lib/data/launch-entry";
import type { ClaimListView, MarketView, RefView } from "@/lib/data/ledger/claim-view";
import type { PartnershipView } from "@/lib/data/partnership/partnership-view";
import type { WordView } from "@/lib/data/brand/word-view";
import type { SlipsView } from "@/lib/data/slip/slip-view";

/** Everything that a brand's page shows. Plain data: it is cached as JSON. */
export interface BrandView {
  readonly ref: RefView;
  readonly home: MarketView;
  readonly website: string | null;
  readonly parent: RefView | null;
  readonly children: readonly RefView[];
  /** Not settled yet: the next first. */
  readonly coming: FewView<LaunchEntryView>;
  /** Passed, and nobody has said what became of them; the latest first. */
  readonly overdue: readonly LaunchEntryView[];
  /** Held, canceled or told as past; the latest first. */
  readonly past: FewView<LaunchEntryView>;
  /** Those shown, by family, the newest first; and how many phones there are in all. */
  readonly families: readonly BrandFamilyView[];
  readonly devices: { readonly shown: number; readonly total: number };
  /** Said to come, and nobody has said when; the first few by name. */
  readonly undated: readonly DeviceLineView[];
  readonly partnerships: readonly PartnershipView[];
  readonly slips: SlipsView;
  readonly word: WordView;
  readonly ledger: ClaimListView;
}

/** Phones of one family, as they came; a phone that belongs to none stands alone. */
export interface BrandFamilyView {
  readonly series: RefView | null;
  readonly devices: readonly DeviceLineView[];
}

/** A brand as one line of the list of brands. */
export interface BrandLineView {
  readonly slug: string;
  readonly name: string;
  readonly home: MarketView;
  readonly deviceCount: number;
  readonly next: LaunchEntryView | null;
  /** A launch of it has passed, and nobody has said what became of it. */
  readonly overdue: boolean;
}
