import { daysBetween } from "./day";
import type { Window } from "./window";

/** How far two windows lie apart, in days: no less and no more than this. Below 0: the second may come before the first. */
export interface Interval {
  readonly least: number;
  readonly most: number;
  /** One of the two is "around" its days. */
  readonly about: boolean;
}

/** From a day of the one to a day of the other, whichever they are; null where an end is open and nothing bounds it. */
export function intervalBetween(from: Window, to: Window): Interval | null {
  if (from.earliest === null || from.latest === null || to.earliest === null || to.latest === null) return null;
  return {
    least: daysBetween(from.latest, to.earliest),
    most: daysBetween(from.earliest, to.latest),
    about: from.about || to.about,
  };
}
