import type { ImportView, MarketRowView } from "@/lib/data/availability/availability-view";
import type { MarketView, RefView } from "@/lib/data/ledger/claim-view";
import type { Certainty } from "@/lib/domain/belief/belief";
import type { LaunchStatus } from "@/lib/domain/claim/claim";
import type { FormFactor } from "@/lib/domain/device/form-factor";
import type { LaunchAhead } from "@/lib/domain/market/launches-ahead";
import type { MarketKind } from "@/lib/domain/market/market";
import type { MarketPart } from "@/lib/domain/market/market-entry";
import type { DueState } from "@/lib/domain/window/due";
import type { Window } from "@/lib/domain/window/window";

/** A device, or a series of which no device is known, on a market's page. */
export interface MarketSubjectView {
  readonly ref: RefView;
  /** Null for a series. */
  readonly formFactor: FormFactor | null;
  /** When it is announced at all; null where nobody has said. */
  readonly window: Window | null;
  readonly certainty: Certainty;
  readonly status: LaunchStatus;
  /** How that stands to the page's day; settled where it is known to be sold. */
  readonly due: DueState;
  /** The next launch that is to show it, where it was announced before and comes there; else null. */
  readonly next: LaunchAhead | null;
}

/** Those that have one answer for the same reasons. */
export interface MarketLineView extends Pick<MarketRowView, "answer" | "basis" | "preorder" | "sale" | "prices"> {
  readonly subjects: readonly MarketSubjectView[];
}

/** A part of the page, the first of it; `total` counts devices, not lines. */
export interface MarketPartView {
  readonly part: MarketPart;
  readonly lines: readonly MarketLineView[];
  readonly shown: number;
  readonly total: number;
}

/** One page of a part: `total` counts devices. Pages count from 1. */
export interface MarketPartPageView extends Pick<MarketPageView, "market" | "kind"> {
  readonly part: MarketPart;
  readonly lines: readonly MarketLineView[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

/** Third parties bring it there: told apart from the brand's own sale. */
export interface MarketImportView extends Pick<ImportView, "possible" | "basis"> {
  readonly subjects: readonly MarketSubjectView[];
}

/** The first of the imports; `total` counts devices, not lines. */
export interface MarketImportsView {
  readonly lines: readonly MarketImportView[];
  readonly shown: number;
  readonly total: number;
}

/** A market in an index of them. */
export interface ListedMarketView {
  readonly market: MarketView;
  readonly kind: MarketKind;
  /** Somebody spoke of it by its own name, not only of a group around it. */
  readonly named: boolean;
}

/** Everything that a market's page shows. Plain data: it is cached as JSON. */
export interface MarketPageView {
  readonly market: MarketView;
  readonly kind: MarketKind;
  /** The groups around it, of which what is said is said of it too. */
  readonly within: readonly MarketView[];
  /** Of a group, its countries. */
  readonly members: readonly ListedMarketView[];
  /** Without those in which nothing stands. */
  readonly parts: readonly MarketPartView[];
  readonly imports: MarketImportsView;
}
