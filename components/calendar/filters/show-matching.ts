import { type Chosen, matches, readMarks } from "./filters";

/** As many entries are shown or hidden in one frame: laying out hundreds at once takes several. */
const IN_A_FRAME = 40;

/** Each choice begins anew: what an earlier one had still to do is dropped. */
let turn = 0;

/**
 * Hides the entries of a calendar that do not match, and marks days, lanes and tracks in which none is left: first those on the
 * screen, from the top, and as many at once as a frame has time for; the rest in the frames after.
 */
export function showMatching(calendar: Element, chosen: Chosen): void {
  const mine = ++turn;
  const holders = [...calendar.querySelectorAll("[data-holder]")];
  // Places are read before anything is written, or each would be laid out anew.
  const seen = new Set(holders.filter(isOnScreen));
  const changes = showEach([...seen, ...holders.filter((holder) => !seen.has(holder))], chosen);
  const goOn = () => {
    if (mine !== turn) return;
    for (let changed = 0; changed < IN_A_FRAME; changed++) if (changes.next().done) return;
    requestAnimationFrame(goOn);
  };
  goOn();
}

/** Stops after each entry that it has shown or hidden. */
function* showEach(holders: readonly Element[], chosen: Chosen): Generator<void, void, void> {
  for (const holder of holders) {
    let emptied = true;
    for (const entry of holder.querySelectorAll<HTMLElement>("[data-marks]")) {
      const hidden = !matches(readMarks(entry.dataset["marks"] ?? ""), chosen);
      emptied &&= hidden;
      if (entry.hidden === hidden) continue;
      entry.hidden = hidden;
      // A day that had nothing to show has it at once, not when its last entry has been looked at.
      if (!hidden) holder.removeAttribute("data-emptied");
      yield;
    }
    holder.toggleAttribute("data-emptied", emptied);
  }
}

function isOnScreen(holder: Element): boolean {
  const { top, bottom } = holder.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
