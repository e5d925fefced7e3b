import { statedSpan } from "@/lib/domain/claim/stated-span";
import { addDays, daysBetween } from "@/lib/domain/window/day";
import { LONGEST_WINDOW_TEXT, parseWindow, type ParsedWindow } from "@/lib/domain/window/parse-window";
import type { Day } from "@/lib/domain/window/window";
import { addFault } from "./fault-issue";
import { requiredLine } from "./text";

/** When something was stated: both ends inclusive. */
export interface StatedOn {
  readonly from: Day;
  readonly to: Day;
}

/** A year ago and a month: a date without a year that is read from here is the latest one that is over. */
const A_YEAR_BACK = -330;

/** Days of the longest month. */
const LONGEST_STATEMENT = 31;

/**
 * When a statement was made, typed like any window ("20 June 2022", "in May 2022", "yesterday"), at most a month long. A
 * statement lies behind us: "20 June" is the last one. Of a month that is not over, what lies ahead is left out. Where it was
 * made it may be tomorrow already: then it keeps that day, and is in force from it on (docs/decisions/0012).
 */
export function statedOnSchema(today: Day) {
  return requiredLine(LONGEST_WINDOW_TEXT).transform((text, context): StatedOn => {
    const parsed = readStatement(text, today);
    if (!parsed.ok) return addFault(context, { code: "window", fault: parsed.reason });
    const { earliest, latest } = parsed.window;
    if (earliest === null || latest === null) return addFault(context, { code: "stated-on-open" });
    if (daysBetween(earliest, latest) >= LONGEST_STATEMENT) return addFault(context, { code: "stated-on-wide" });
    const span = statedSpan(parsed.window, today);
    return span ? { from: span.statedFrom, to: span.statedTo } : addFault(context, { code: "stated-in-future" });
  });
}

function readStatement(text: string, today: Day): ParsedWindow {
  const ahead = parseWindow(text, { statedOn: today, defaultZone: "UTC" });
  // Tomorrow's date without a year is tomorrow, and not the one of last year.
  const isOver = ahead.ok && (ahead.window.earliest === null || ahead.window.earliest <= addDays(today, 1));
  if (isOver || (!ahead.ok && ahead.reason.code !== "year-missing")) return ahead;
  const back = parseWindow(text, { statedOn: addDays(today, A_YEAR_BACK), defaultZone: "UTC" });
  // "next week" is another day of the year when it is read from another day: it says no date and stays ahead.
  return back.ok && (!ahead.ok || dateOfYear(back) === dateOfYear(ahead)) ? back : ahead;
}

function dateOfYear(parsed: ParsedWindow): string | undefined {
  return parsed.ok ? parsed.window.earliest?.slice(4) : undefined;
}
