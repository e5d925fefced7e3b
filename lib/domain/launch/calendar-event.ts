import type { Certainty } from "../belief/belief";
import type { Day, Window } from "../window/window";

/** All that a calendar program is told of a launch. What is not in here can change without the event having changed. */
export interface CalendarEvent {
  readonly id: string;
  readonly slug: string;
  readonly brand: string;
  /** Null for a quiet launch, and for one without. */
  readonly title: string | null;
  /** What it is believed to show: series without devices of their own in the line-up, and devices. Null: no name yet. */
  readonly lineUp: readonly (string | null)[];
  /** A day or a minute that somebody named: nothing vaguer is an event (DESIGN 3). */
  readonly window: Window;
  readonly certainty: Certainty;
  /** Why it will not be then, if it will not; whether it has been held is not told. */
  readonly calledOff: "canceled" | "moved" | null;
  readonly quiet: boolean;
  readonly venue: string | null;
  readonly streamUrl: string | null;
  /** The first that said so: who agrees later changes nobody's calendar. */
  readonly saidBy: EventSource | null;
}

/** Who said it, where it was read, and when it was stated: both ends inclusive. */
export interface EventSource {
  readonly name: string;
  readonly url: string | null;
  readonly statedFrom: Day;
  readonly statedTo: Day;
}

/** An event, and how often and when it last changed. */
export interface StampedEvent extends CalendarEvent {
  readonly sequence: number;
  /** ISO 8601, UTC. */
  readonly changedAt: string;
}
