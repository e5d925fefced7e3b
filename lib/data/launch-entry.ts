import type { Keeping } from "@/lib/data/ledger/as-of";
import type { ClaimView } from "@/lib/data/ledger/claim-view";
import type { Certainty } from "@/lib/domain/belief/belief";
import type { LaunchStatus, SubjectKind } from "@/lib/domain/claim/claim";
import type { FormFactor } from "@/lib/domain/device/form-factor";
import type { MarketCode } from "@/lib/domain/market/market";
import type { DueState } from "@/lib/domain/window/due";
import type { Window } from "@/lib/domain/window/window";

/** Whose statement a date rests on, and where it was read. */
export type CreditView = Pick<ClaimView, "source" | "document" | "statedFrom" | "statedTo">;

/** A launch as one line of a calendar or a list; or a device or a series that no launch is known to show. */
export interface LaunchEntryView extends Keeping {
  readonly id: string;
  /** Left out for a launch. */
  readonly kind?: SubjectKind;
  readonly slug: string;
  readonly brand: { readonly slug: string; readonly name: string };
  /** The event's title, null for a quiet launch and for one without; what a device or a series is called. */
  readonly title: string | null;
  /** What it is believed to show: series without devices of their own in the line-up, then devices. Null: no name yet. */
  readonly lineUp: readonly (string | null)[];
  /** What of it is less sure than the date, and how sure the least sure of that is: a brand dates an event, others name the phones. */
  readonly lessSure: { readonly names: readonly (string | null)[]; readonly certainty: Certainty } | null;
  readonly window: Window;
  /** Of the window; of what is canceled, or moved without a new one, of that: as sure as `saidBy`. */
  readonly certainty: Certainty;
  readonly status: LaunchStatus;
  readonly due: DueState;
  /** The shapes of the phones that it is believed to show; none on a page of a day past. */
  readonly shapes: readonly FormFactor[];
  /**
   * The markets that what it shows is believed to come to, as they are spoken of; on a calendar the countries among those that
   * the page names, groups resolved. None on a page of a day past.
   */
  readonly markets: readonly MarketCode[];
  /** Who gives the date; of what is canceled, or moved without a new one, who says so. */
  readonly saidBy: CreditView | null;
  /** Of what took place, who says that it did: seldom who had said when. */
  readonly heldBy: CreditView | null;
}
