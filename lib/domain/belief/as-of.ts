import { day, parseDay } from "../window/day";
import type { Day } from "../window/window";
import type { Clocks } from "./belief";

/** What a page goes by: the two clocks of a belief (DESIGN 4.1), as readers ask for them. */
export interface AsOf {
  /** The day that the page speaks of: today on plain pages. What was stated later is not known on it. */
  readonly day: Day;
  /** Only what Debut had recorded by the end of that day (UTC); else everything that is recorded by now. */
  readonly recorded: boolean;
}

export function clocksAsOf({ day, recorded }: AsOf): Clocks {
  return { statedBy: day, recordedBy: recorded ? `${day}T23:59:59.999Z` : null };
}

/** No claim in the ledger is older. Days are bounded so that inventing them is pointless (DESIGN 6). */
export const FIRST_DAY = day("2000-01-01");

/** The day that an address asks for; null for what is none, for one before the first and for one to come: no page is of these. */
export function dayToShow(text: string, today: Day): Day | null {
  const asked = parseDay(text);
  return asked !== null && asked >= FIRST_DAY && asked <= today ? asked : null;
}
