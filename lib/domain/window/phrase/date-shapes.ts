import { calendarDay, daysBetween } from "../day";
import { dayWindow, half, month, quarter, range, season, year } from "../make-window";
import { refuse } from "../parse-fault";
import { SEASONS, type Half, type Quarter } from "../periods";
import type { Day, Window } from "../window";
import { fixed, type Context, type Reading } from "./reading";
import { shapeOf, typed, type Token } from "./tokens";

type InYear = (year: number, values: number[], tokens: readonly Token[], context: Context) => Window;

/** How dates are written, without their year: it may stand at either end, or be left out. */
const SHAPES: Readonly<Record<string, InYear>> = {
  "D M": (y, [d, m], tokens) => dayWindow(dayOf(y, m!, d!, tokens)),
  "M D": (y, [m, d], tokens) => dayWindow(dayOf(y, m!, d!, tokens)),
  "D - M": (y, [d, , m], tokens) => dayWindow(dayOf(y, m!, d!, tokens)),
  "D - D M": (y, [a, , b, m], tokens) => days(dayOf(y, m!, a!, tokens), dayOf(y, m!, b!, tokens), tokens),
  "M D - D": (y, [m, a, , b], tokens) => days(dayOf(y, m!, a!, tokens), dayOf(y, m!, b!, tokens), tokens),
  "D to D M": (y, [a, , b, m], tokens) => days(dayOf(y, m!, a!, tokens), dayOf(y, m!, b!, tokens), tokens),
  "M D to D": (y, [m, a, , b], tokens) => days(dayOf(y, m!, a!, tokens), dayOf(y, m!, b!, tokens), tokens),
  "D or D M": (y, [a, , b, m], tokens) => nextDays(dayOf(y, m!, a!, tokens), dayOf(y, m!, b!, tokens), tokens),
  "M D or D": (y, [m, a, , b], tokens) => nextDays(dayOf(y, m!, a!, tokens), dayOf(y, m!, b!, tokens), tokens),
  M: (y, [m]) => month(y, m!),
  Q: (y, [q]) => quarter(y, q as Quarter),
  H: (y, [h]) => half(y, h as Half),
  S: (y, [s], _tokens, { hemisphere }) => season(y, SEASONS[s!]!, hemisphere),
};

/** A date by the calendar: with its year, or waiting for one. Null if the tokens have none of the shapes. */
export function readCalendarDate(tokens: readonly Token[], context: Context): Reading | null {
  const whole = tokens.length === 1 ? tokens[0]?.window : undefined;
  if (whole) return fixed(whole);
  const at = tokens.findIndex(({ symbol }) => symbol === "Y" || symbol === "YY");
  const said = at < 0 ? undefined : tokens[at];
  const rest = said ? withoutYear(tokens, at) : tokens;
  const shape = shapeOf(rest);
  if (said && shape === "" && said.symbol === "Y") return fixed(year(said.value));
  // Only a winter lasts from one year into the next.
  const isWinter = shape === "S" && rest[0]?.value === 3;
  if (said?.symbol === "YY" && !isWinter) return null;
  if (!Object.hasOwn(SHAPES, shape)) return null;
  const values = rest.map(({ value }) => value);
  return { year: said?.value ?? null, of: (inYear) => SHAPES[shape]!(inYear, values, rest, context) };
}

/** The same, with its weekday named before or after it. */
export function readWithWeekday(tokens: readonly Token[], context: Context): Reading | null {
  const at = tokens.findIndex(({ symbol }) => symbol === "W");
  if (at < 0 || tokens.length < 2) return readCalendarDate(tokens, context);
  const reading = readCalendarDate(tokens.toSpliced(at, 1), context);
  return reading && { ...reading, weekday: tokens[at]!.value };
}

/** The dash of "Q3-2022" or "4-July-2022" goes with the year. */
function withoutYear(tokens: readonly Token[], at: number): Token[] {
  if (at > 0 && tokens[at - 1]?.symbol === "-") return tokens.toSpliced(at - 1, 2);
  if (at === 0 && tokens.length > 2 && tokens[1]?.symbol === "-") return tokens.toSpliced(0, 2);
  return tokens.toSpliced(at, 1);
}

function dayOf(inYear: number, ofMonth: number, date: number, tokens: readonly Token[]): Day {
  const found = calendarDay(inYear, ofMonth, date);
  if (!found) throw refuse("no-such-day", typed(tokens));
  return found;
}

function days(from: Day, to: Day, tokens: readonly Token[]): Window {
  if (from > to) throw refuse("end-before-start", typed(tokens));
  return range(from, to);
}

/** "8 or 9 September" is one stretch of two days; "8 or 20 September" is two dates. */
function nextDays(from: Day, to: Day, tokens: readonly Token[]): Window {
  if (daysBetween(from, to) > 1) throw refuse("two-dates", typed(tokens));
  return days(from, to, tokens);
}
