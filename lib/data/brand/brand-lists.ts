import type { FewView } from "@/lib/data/few-view";
import type { DeviceLineView } from "@/lib/data/device/device-line";
import type { RefView } from "@/lib/data/ledger/claim-view";
import type { UndatedEntry } from "@/lib/data/load-launch-entries";

/** A device, and the address of its family. */
export interface BrandDevice extends DeviceLineView {
  readonly series: string | null;
}

/** What a brand's page lists, before its launches are set against the day at their venues. */
export interface BrandLists {
  /** Not settled yet: the next first. */
  readonly coming: FewView<UndatedEntry>;
  /** Held, canceled, told as past, or overdue; the latest first. */
  readonly past: FewView<UndatedEntry>;
  readonly devices: FewView<BrandDevice>;
  readonly series: FewView<RefView>;
}
