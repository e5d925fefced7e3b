import { type Chosen, matches, readMarks } from "./filters";

/** As many entries are shown or hidden in one frame, beside those on the screen: laying out hundreds at once takes several. */
const IN_A_FRAME = 30;

/** Each choice begins anew: what an earlier one had still to do is dropped. */
let turn = 0;

/**
 * Hides the entries of a calendar that do not match, and marks days, lanes and tracks in which none is left: those on the screen
 * and some more at once, the rest in the frames after.
 */
export function showMatching(calendar: Element, chosen: Chosen): void {
  const mine = ++turn;
  const holders = [...calendar.querySelectorAll("[data-holder]")];
  // Places are read before anything is written, or each would be laid out anew.
  const seen = holders.filter(isOnScreen);
  for (const holder of seen) showIn(holder, chosen);
  const rest = holders.filter((holder) => !seen.includes(holder));
  const goOn = () => {
    if (mine !== turn) return;
    for (let shown = 0; shown < IN_A_FRAME && rest.length > 0;) shown += showIn(rest.shift()!, chosen);
    if (rest.length > 0) requestAnimationFrame(goOn);
  };
  goOn();
}

/** How many entries it holds. */
function showIn(holder: Element, chosen: Chosen): number {
  const entries = holder.querySelectorAll<HTMLElement>("[data-marks]");
  for (const entry of entries) entry.hidden = !matches(readMarks(entry.dataset["marks"] ?? ""), chosen);
  holder.toggleAttribute("data-emptied", holder.querySelector("[data-marks]:not([hidden])") === null);
  return entries.length;
}

function isOnScreen(holder: Element): boolean {
  const { top, bottom } = holder.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
