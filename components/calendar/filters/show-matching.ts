import { type Chosen, matches, readMarks } from "./filters";

/** Hides the entries of a calendar that do not match, and marks days, lanes and tracks in which none is left. */
export function showMatching(calendar: Element, chosen: Chosen): void {
  for (const entry of calendar.querySelectorAll<HTMLElement>("[data-marks]")) {
    entry.hidden = !matches(readMarks(entry.dataset["marks"] ?? ""), chosen);
  }
  for (const holder of calendar.querySelectorAll("[data-holder]")) {
    holder.toggleAttribute("data-emptied", holder.querySelector("[data-marks]:not([hidden])") === null);
  }
}
