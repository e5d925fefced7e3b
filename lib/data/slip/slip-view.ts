import type { LaunchRefView } from "@/lib/data/announcement/announcement-view";
import type { ClaimView } from "@/lib/data/ledger/claim-view";
import type { Slip } from "@/lib/domain/move/slips";
import type { SlipSummary } from "@/lib/domain/move/sum-slips";

/** One time that a brand moved a launch from a date that it had given itself. */
export interface SlipView extends Pick<Slip, "day" | "kind" | "from" | "to" | "days" | "exact"> {
  readonly launch: LaunchRefView;
  /** Null where a date was only taken back. */
  readonly by: ClaimView | null;
}

/** How often and how far a brand's own dates slipped; the latest first. */
export interface SlipsView {
  readonly summary: SlipSummary;
  readonly slips: readonly SlipView[];
  readonly total: number;
}
