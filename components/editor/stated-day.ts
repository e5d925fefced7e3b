import { parseWindow } from "@/lib/domain/window/parse-window";
import type { Day } from "@/lib/domain/window/window";

/** The day to tell "this fall" from, while the day of the statement may still be half typed. */
export function statedDay(statedOn: string, today: Day): Day {
  const read = parseWindow(statedOn, { statedOn: today });
  return (read.ok && read.window.latest) || today;
}
