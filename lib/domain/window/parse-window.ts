import { about, tbd } from "./make-window";
import { Refusal, refuse, type ParseFault } from "./parse-fault";
import { splitTime } from "./phrase/clock-time";
import { readMinute } from "./phrase/clock-zone";
import { isNoDate, normalize, splitZoneFromDate } from "./phrase/plain-text";
import { readDatePhrase } from "./phrase/read-date-phrase";
import type { Day, Window } from "./window";

/** The longest text that is read, in UTF-16 units. */
export const LONGEST_WINDOW_TEXT = 100;

export interface ParseOptions {
  /** The day it was said: "this fall" and dates without a year are told from it, and "by fall" begins on it. */
  readonly statedOn: Day;
  /** The zone (IANA id or a place) of a time that names none; without it such a time is refused. */
  readonly defaultZone?: string;
}

export type ParsedWindow =
  { readonly ok: true; readonly window: Window } | { readonly ok: false; readonly reason: ParseFault };

/**
 * Reads a window as people write it: "July 4 2022, 19:00 Beijing", "Q3 2022", "this fall". What it says is kept as exact as
 * it was said and no more; what is doubtful is refused with the reason and never guessed. Never throws, and takes time
 * bounded by the length of the text. Reads back every text of `formatWindow`; for `before`, with its first day as `statedOn`.
 */
export function parseWindow(text: string, options: ParseOptions): ParsedWindow {
  try {
    return { ok: true, window: readWindow(text, options) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, reason: error.fault };
    // The constructors refuse what leaves the accepted years: "after 2100".
    if (error instanceof RangeError) return { ok: false, reason: { code: "year-out-of-range", token: text.trim() } };
    throw error;
  }
}

function readWindow(text: string, { statedOn, defaultZone }: ParseOptions): Window {
  if (text.length > LONGEST_WINDOW_TEXT) {
    throw new Refusal({ code: "too-long", length: text.length, most: LONGEST_WINDOW_TEXT });
  }
  const plain = normalize(text);
  if (plain === "") throw new Refusal({ code: "empty" });
  if (isNoDate(plain)) return tbd();
  const timed = splitTime(plain);
  if (!timed) return readDatePhrase(plain, statedOn);
  const { date, zone } =
    timed.before.trim() === "" ? splitZoneFromDate(timed.after) : { date: timed.before, zone: timed.after };
  if (date.trim() === "") throw refuse("time-without-day", timed.token);
  const day = readDatePhrase(date, statedOn);
  if (day.precision !== "day" || !day.earliest) throw refuse("time-without-day", timed.token);
  const minute = readMinute(day.earliest, timed, zone, defaultZone);
  return day.about ? about(minute) : minute;
}
