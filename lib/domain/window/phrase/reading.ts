import { addDays, addMonths, yearOf } from "../day";
import { range } from "../make-window";
import { Refusal, refuse } from "../parse-fault";
import type { Hemisphere } from "../periods";
import type { Day, Window } from "../window";

/** What a phrase is read against. */
export interface Context {
  readonly statedOn: Day;
  readonly hemisphere: Hemisphere;
  /** "Released", "launched": a date without a year is then more likely the last such than the next. */
  readonly past: boolean;
  /** The phrase as typed, for faults. */
  readonly typed: string;
}

/** A period as read so far: `year` null when none was said, so that a neighbor or `statedOn` decides it. */
export interface Reading {
  readonly year: number | null;
  /** The period in a year. Throws Refusal or RangeError if that year has none. */
  readonly of: (year: number) => Window;
  /** ISO weekday that was named beside the day. */
  readonly weekday?: number;
}

/** A date without a year that ended so recently may mean this year's or next year's: we ask. */
const JUST_PASSED_DAYS = 31;

/** "December – January" turns the year; "September – July" is more likely the wrong way around. */
const LONGEST_TURN_MONTHS = 6;

export function fixed(window: Window): Reading {
  return { year: window.earliest ? yearOf(window.earliest) : 0, of: () => window };
}

/**
 * Without a year: the first such period that is not over on `statedOn`. Throws Refusal if the last one has only just passed, or
 * is told as past.
 */
export function resolve(reading: Reading, { statedOn, typed, past }: Context): Window {
  if (reading.year !== null) return reading.of(reading.year);
  if (past) throw refuse("year-missing", typed);
  const said = yearOf(statedOn);
  const found = [said - 1, said, said + 1].flatMap((year) => attempt(() => reading.of(year)));
  const windows = found.flatMap((result) => (result instanceof Error ? [] : [result]));
  const next = windows.find(({ latest }) => latest !== null && latest >= statedOn);
  if (!next) throw windows.length > 0 || hasLeapDay(reading, said) ? refuse("year-missing", typed) : found[0]!;
  const passed = windows.findLast(({ latest }) => latest !== null && latest < statedOn);
  const justPassed = passed?.latest && passed.latest >= addDays(statedOn, -JUST_PASSED_DAYS);
  if (justPassed && next.earliest! > statedOn) throw refuse("year-missing", typed);
  return next;
}

/**
 * From the start of one to the end of the other; a year said once holds for both. With `adjoining` no day may lie between.
 * Its `of` throws Refusal if the second ends before the first starts.
 */
export function join(first: Reading, second: Reading, context: Context, adjoining = false): Reading {
  const of = (year: number): Window => {
    const [a, b] = [first.of(first.year ?? year), second.of(second.year ?? year)];
    if (a.earliest! <= b.latest!) return span(a, b, context, adjoining);
    if (second.year === null) return turned(a, second.of(year + 1), context, adjoining);
    if (first.year === null) return turned(first.of(year - 1), b, context, adjoining);
    throw refuse("end-before-start", context.typed);
  };
  return { year: first.year ?? second.year, of };
}

/** Over the turn of the year. */
function turned(a: Window, b: Window, context: Context, adjoining: boolean): Window {
  if (b.latest! >= addMonths(a.earliest!, LONGEST_TURN_MONTHS)) throw refuse("end-before-start", context.typed);
  return span(a, b, context, adjoining);
}

function span(a: Window, b: Window, { typed }: Context, adjoining: boolean): Window {
  if (adjoining && b.earliest! > addDays(a.latest!, 1)) throw refuse("two-dates", typed);
  if (a.earliest! > b.latest!) throw refuse("end-before-start", typed);
  return range(a.earliest!, b.latest!);
}

/** It exists, though not in these three years. */
function hasLeapDay(reading: Reading, near: number): boolean {
  return [2, 3, 4].some((later) => !(attempt(() => reading.of(near + later))[0] instanceof Error));
}

function attempt(make: () => Window): [Window | Error] {
  try {
    return [make()];
  } catch (error) {
    if (error instanceof Refusal || error instanceof RangeError) return [error];
    throw error;
  }
}
