import type { Certainty } from "@/lib/domain/belief/belief";
import type { LaunchStatus } from "@/lib/domain/claim/claim";
import type { DueState } from "@/lib/domain/window/due";
import type { Day, Window } from "@/lib/domain/window/window";

/** Whose statement a date rests on. */
export interface SaidByView {
  readonly name: string;
  /** When it was stated, both ends included: a day, or the span that is known of it. */
  readonly statedFrom: Day;
  readonly statedTo: Day;
  /** Where it was read (http or https); null when only the words were recorded. */
  readonly url: string | null;
}

/** A launch as one line of a calendar or a list. */
export interface LaunchEntryView {
  readonly slug: string;
  readonly brand: { readonly slug: string; readonly name: string };
  /** The event's title; null for a quiet launch and for one without a title. */
  readonly title: string | null;
  /** What it is believed to show: series without devices of their own in the line-up, then devices. Null: no name yet. */
  readonly lineUp: readonly (string | null)[];
  readonly window: Window;
  readonly certainty: Certainty;
  readonly status: LaunchStatus;
  readonly due: DueState;
  readonly saidBy: SaidByView | null;
}
