import { type Certainty, CERTAINTIES } from "../belief/belief";
import { addDays } from "../window/day";
import type { Day, Window } from "../window/window";

/** What passed longer ago than this is history that nobody closed; what passed since is what a reader waits for. */
const LATELY = 90;

interface Passed {
  readonly window: Window;
  readonly certainty: Certainty;
}

/**
 * The order in which to tell what has passed without a word: what passed in the last 90 days before what passed earlier; in each
 * the surest first, and of what is equally sure what passed last.
 */
export function orderOverdue<Entry extends Passed>(entries: readonly Entry[], today: Day): Entry[] {
  const since = addDays(today, -LATELY);
  const rank = ({ window: { latest }, certainty }: Entry) =>
    (latest !== null && latest >= since ? 0 : CERTAINTIES.length) + CERTAINTIES.indexOf(certainty);
  return entries.toSorted((a, b) => rank(a) - rank(b) || compareText(b.window.latest ?? "", a.window.latest ?? ""));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
