import { addDays, firstDayOfMonth, lastDayOfMonth, monthOf, startOfWeek, yearOf } from "../day";
import { before, half, halfOfMonth, partOfMonth, partOfYear, weekFrom } from "../make-window";
import { refuse } from "../parse-fault";
import { PARTS, type Half } from "../periods";
import type { Day, Window } from "../window";
import { readWithWeekday } from "./date-shapes";
import { join, type Context, type Reading } from "./reading";
import { readRelativeDate } from "./relative-dates";
import { shapeOf, type Token } from "./tokens";

/** One period, with what narrows it: "late July", "first half of 2022", "second week of May". Null if it is none. */
export function readPeriod(tokens: readonly Token[], context: Context): Reading | null {
  const plain = readWithWeekday(tokens, context) ?? readRelativeDate(tokens, context);
  if (plain) return plain;
  const shape = shapeOf(tokens);
  const several = /^P (?:(?:to|or|\/) )?P (?!P|to|or|\/)/.exec(shape);
  if (several) return readParts(tokens, several[0].trim().split(" ").length, context);
  const [first, ...rest] = tokens;
  if (!first || rest.length === 0) return null;
  const narrow = NARROWING[first.symbol];
  const period = narrow ? readPeriod(rest, context) : yearFirst(tokens, context);
  if (!period || !narrow) return period;
  return { ...period, of: (year) => narrow(period.of(year), first.value, context) };
}

type Narrow = (window: Window, value: number, context: Context) => Window;

const NARROWING: Readonly<Record<string, Narrow>> = {
  P: (window, part) => partOf(window, part),
  H: (window, of, context) => halfOf(window, of as Half, context),
  K: (window, week, context) => weekOf(window, week, context),
  week: (window) => weekFrom(startOfWeek(window.earliest!)),
  coming: (window) => window,
  later: (window, _value, { statedOn }) => laterIn(window, statedOn),
};

/** "2022, late July": the year leads a narrowed period. */
function yearFirst(tokens: readonly Token[], context: Context): Reading | null {
  const [first, ...rest] = tokens;
  if (first?.symbol !== "Y" || !rest.some(({ symbol }) => symbol === "M")) return null;
  return readPeriod([...rest, first], context);
}

/** "Mid to late July". */
function readParts(tokens: readonly Token[], length: number, context: Context): Reading | null {
  const rest = tokens.slice(length);
  const [first, second] = [
    readPeriod([tokens[0]!, ...rest], context),
    readPeriod([tokens[length - 1]!, ...rest], context),
  ];
  return first && second && join(first, second, context);
}

/**
 * A part of a month or a year. Of a quarter, half, season or week there is no such precision, and a narrower one would claim
 * more than was said: "early Q2" stays the whole of Q2.
 */
function partOf(window: Window, index: number): Window {
  const part = PARTS[index]!;
  const from = window.earliest!;
  if (window.precision === "month") return partOfMonth(yearOf(from), monthOf(from), part);
  if (window.precision === "year") return partOfYear(yearOf(from), part);
  return window;
}

function halfOf(window: Window, of: Half, { typed }: Context): Window {
  const from = window.earliest!;
  if (window.precision === "month") return halfOfMonth(yearOf(from), monthOf(from), of);
  if (window.precision === "year") return half(yearOf(from), of);
  throw refuse("not-a-date", typed);
}

/** The first week of a month is its days 1–7, the second 8–14; the last its last seven days. */
function weekOf(window: Window, week: number, { typed }: Context): Window {
  if (window.precision !== "month") throw refuse("not-a-date", typed);
  const [year, month] = [yearOf(window.earliest!), monthOf(window.earliest!)];
  if (week < 0) return weekFrom(addDays(lastDayOfMonth(year, month), -6));
  return weekFrom(addDays(firstDayOfMonth(year, month), (week - 1) * 7));
}

/** "Later this year" is what is left of it; "later in July", said before July, is July. */
function laterIn(window: Window, statedOn: Day): Window {
  const within = window.earliest! <= statedOn && window.latest! >= statedOn;
  return within && window.precision !== "day" ? before(statedOn, window.latest!) : window;
}

/** "Between", "–", "to": one period up to another; "or" and "July/August" only if no day lies between. Null if a side is none. */
export function readSpan(tokens: readonly Token[], at: number, context: Context): Reading | null {
  const [first, second] = [readPeriod(tokens.slice(0, at), context), readPeriod(tokens.slice(at + 1), context)];
  // Between whole numeric dates a slash is ISO 8601's own sign for an interval.
  const numeric = tokens[at - 1]?.symbol === "X" && tokens[at + 1]?.symbol === "X";
  const adjoining = tokens[at]?.symbol === "or" || (tokens[at]?.symbol === "/" && !numeric);
  return first && second && join(first, second, context, adjoining);
}
