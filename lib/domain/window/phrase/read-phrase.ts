import { addDays, weekdayOf } from "../day";
import { about, after, before } from "../make-window";
import { Refusal, refuse } from "../parse-fault";
import type { Period } from "../periods";
import type { Window } from "../window";
import { readPeriod, readSpan } from "./read-period";
import { resolve, type Context } from "./reading";
import type { Token } from "./tokens";
import { LEAD } from "./words";

type Bound = "after" | "from" | "not before" | "before" | "by";

/** How a bound is said before its period, longest first, and after it. */
const BEFORE_PERIOD: readonly (readonly [said: readonly string[], bound: Bound])[] = [
  [["not", "before"], "not before"],
  [["no", "earlier", "than"], "not before"],
  [["not", "earlier", "than"], "not before"],
  [["as", "P", "as"], "not before"],
  [["no", "later", "than"], "by"],
  [["not", "later", "than"], "by"],
  [["later", "than"], "after"],
  [["earlier", "than"], "before"],
  [["after"], "after"],
  [["from"], "from"],
  [["before"], "before"],
  [["by"], "by"],
  [["until"], "by"],
];
const AFTER_PERIOD: readonly (readonly [said: readonly string[], bound: Bound])[] = [
  [["earliest"], "from"],
  [["onward"], "from"],
  [["or", "later"], "from"],
  [["and", "later"], "from"],
  [["latest"], "by"],
  [["or", "earlier"], "by"],
];

const SPANNING = ["to", "until", "-", "or", "/"];
/** Each sign that may join two dates is tried, so a text of nothing but dashes is not worth reading. */
const MOST_SPANNING = 6;

/** A whole phrase without a time of day: bounds, "around", a span or one period. Throws Refusal. */
export function readPhrase(all: readonly Token[], context: Context): Window {
  const tokens = withoutLeads(all);
  if (tokens[0]?.symbol === "about") return about(readPhrase(tokens.slice(1), context));
  const leading = BEFORE_PERIOD.find(([said]) => startsWith(tokens, said));
  if (leading) return readBound(leading[1], tokens.slice(leading[0].length), context);
  const trailing = AFTER_PERIOD.find(([said]) => endsWith(tokens, said));
  if (trailing) return readBound(trailing[1], tokens.slice(0, -trailing[0].length), context);
  return readSpanOrPeriod(tokens, context);
}

function readBound(of: Bound, rest: readonly Token[], context: Context): Window {
  const period = readPhrase(rest, context);
  // "From 4 to 10 July" is no open end; "from next week" is one.
  const isSpan = period.precision === "range" && rest.some(({ symbol }) => SPANNING.includes(symbol));
  if (of === "from" && isSpan) return period;
  const { earliest, latest } = period;
  if (!earliest || !latest || period.precision === "before") throw refuse("not-a-date", context.typed);
  const window = bounded(of, { from: earliest, to: latest }, rest, context);
  return period.about ? about(window) : window;
}

function bounded(of: Bound, { from, to }: Period, rest: readonly Token[], { statedOn, typed: text }: Context): Window {
  if (of === "after") return after(addDays(to, 1));
  if (of === "from" || of === "not before") return after(from);
  // "By fall" and "before the end of 2022" last as long as they may; "before fall" ends where fall begins.
  const toTheEnd = of === "by" || (rest[0]?.symbol === "P" && rest[0].value === 2);
  const last = toTheEnd ? to : addDays(from, -1);
  if (last < statedOn) throw refuse("end-before-start", text);
  return before(statedOn, last);
}

function readSpanOrPeriod(all: readonly Token[], context: Context): Window {
  const tokens = all[0]?.symbol === "between" ? betweenAsTo(all.slice(1)) : all;
  // "The week" and "the month" only say which one within a phrase: "end of the week".
  const bareUnit = tokens.length === 1 && ["week", "month"].includes(tokens[0]!.symbol);
  const period = bareUnit ? null : readPeriod(tokens, context);
  if (period) return checkWeekday(resolve(period, context), period.weekday);
  const joints = [...tokens.entries()].filter(([, { symbol }]) => SPANNING.includes(symbol));
  for (const [at] of joints.length > MOST_SPANNING ? [] : joints) {
    const span = readSpan(tokens, at, context);
    if (span) return resolve(span, context);
  }
  throw refuse("not-a-date", context.typed);
}

function betweenAsTo(tokens: readonly Token[]): Token[] {
  return tokens.map((token) => (token.symbol === "and" ? { ...token, symbol: "to" } : token));
}

function checkWeekday(window: Window, weekday: number | undefined): Window {
  if (weekday === undefined || !window.earliest || weekdayOf(window.earliest) === weekday) return window;
  throw new Refusal({ code: "weekday-differs", token: window.earliest, weekday: weekdayOf(window.earliest) });
}

function withoutLeads(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(({ symbol }) => symbol !== LEAD);
  const last = tokens.findLastIndex(({ symbol }) => symbol !== LEAD);
  return first < 0 ? [] : tokens.slice(first, last + 1);
}

function startsWith(tokens: readonly Token[], symbols: readonly string[]): boolean {
  return tokens.length > symbols.length && symbols.every((symbol, at) => tokens[at]?.symbol === symbol);
}

function endsWith(tokens: readonly Token[], symbols: readonly string[]): boolean {
  const rest = tokens.length - symbols.length;
  return rest > 0 && symbols.every((symbol, at) => tokens[rest + at]?.symbol === symbol);
}
