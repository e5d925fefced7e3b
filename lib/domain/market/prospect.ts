import type { Day, Window } from "../window/window";

/** What a phone's coming rests on, for one market. A window that nobody gave is not among them. */
export interface Prospect {
  /** When it can be ordered or bought there. */
  readonly sales: readonly Window[];
  /** Launches that nobody has said to be over, moved or canceled. */
  readonly launches: readonly Window[];
  /** A launch that showed it is over. */
  readonly announced: boolean;
}

/** How far what is said to come has come. */
export type ComingPart = "coming" | "overdue" | "unconfirmed";

/**
 * What is said to come stands under `coming` only while a day of it is ahead, or where nobody has named one. Shown, and
 * nobody has said since that it is sold there: `unconfirmed`. Its time is over and nobody has said what became of it:
 * `overdue`. The answer stays as it is: nothing is released, and nothing dropped, by itself (DESIGN 3).
 */
export function comingPart({ sales, launches, announced }: Prospect, today: Day): ComingPart {
  const windows = [...sales, ...launches];
  if (windows.some((window) => isAhead(window, today))) return "coming";
  if (announced) return "unconfirmed";
  return windows.some((window) => hasPassed(window, today)) ? "overdue" : "coming";
}

/** An open end counts as its closed one (DESIGN 3): "after 2021" is not ahead for good. */
export function isAhead(window: Window, today: Day): boolean {
  const end = closedEnd(window);
  return end !== null && end >= today;
}

export function closedEnd({ latest, earliest }: Window): Day | null {
  return latest ?? earliest;
}

/** An open end never passes: "after August" cannot be overdue. */
function hasPassed({ latest }: Window, today: Day): boolean {
  return latest !== null && latest < today;
}
