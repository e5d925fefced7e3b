import type { DeviceLineView } from "@/lib/data/device/device-line";
import type { FewView } from "@/lib/data/few-view";
import type { LaunchEntryView } from "@/lib/data/launch-entry";
import type { ClaimListView, MarketView, RefView } from "@/lib/data/ledger/claim-view";
import type { PartnershipView } from "@/lib/data/partnership/partnership-view";
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
  readonly devices: FewView<DeviceLineView>;
  readonly series: FewView<RefView>;
  readonly partnerships: readonly PartnershipView[];
  readonly slips: SlipsView;
  readonly ledger: ClaimListView;
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
