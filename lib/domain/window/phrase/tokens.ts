import { calendarDay, FIRST_YEAR, LAST_YEAR } from "../day";
import { dayWindow, month } from "../make-window";
import { refuse } from "../parse-fault";
import type { Window } from "../window";
import { DROP, wordNamed } from "./words";

/**
 * One word or sign of a date phrase. `symbol` is its letter in a shape: D 1–2 digits, M month, Y year, YY 2022/23, Q quarter,
 * H half, S season, W weekday, P part, O ordinal, C count, X a whole numeric date, K a week of a month, B a number that is no
 * year, U an unknown word; otherwise the word itself.
 */
export interface Token {
  readonly symbol: string;
  readonly value: number;
  readonly raw: string;
  /** Only for X. */
  readonly window?: Window;
}

// Each alternative is anchored where the last one ended and has bounded repeats: one pass, whatever the text.
const SCANNER =
  /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)|(\d{1,2})([-/.])(\d{1,2})\6(\d{4})(?!\d)|(\d{4})[-/.](\d{2})(?!\d)|'(\d{2})(?!\d)|([\p{L}\p{N}\p{M}]+)|([-/~?])/gu;

/** Reads a text as tokens; what is neither word nor sign separates. Throws Refusal for numeric dates that are none. */
export function scanTokens(text: string): Token[] {
  return [...text.matchAll(SCANNER)].flatMap(tokensOf).filter((token) => token.symbol !== DROP);
}

function tokensOf(match: RegExpMatchArray): Token[] {
  const [raw, year, , isoMonth, isoDate, first, sign, second, lastYear, yearOfMonth, monthOfYear, shortYear] = match;
  if (year) return [numericDay(raw, Number(year), Number(isoMonth), Number(isoDate))];
  if (lastYear) return [localDay(raw, sign!, Number(first), Number(second), Number(lastYear))];
  if (yearOfMonth) return [monthOrWinter(raw, Number(yearOfMonth), Number(monthOfYear))];
  if (shortYear) return [yearToken(raw, shortYear)];
  const [word, mark] = [match[12], match[13]];
  if (word) return wordTokens(word);
  return [{ symbol: mark === "~" ? "about" : mark!, value: 0, raw }];
}

function numericDay(raw: string, year: number, monthOfYear: number, date: number): Token {
  if (year < FIRST_YEAR || year > LAST_YEAR) throw refuse("year-out-of-range", String(year));
  const of = calendarDay(year, monthOfYear, date);
  if (!of) throw refuse("no-such-day", raw);
  return { symbol: "X", value: 0, raw, window: dayWindow(of) };
}

/** With dots the day comes first. With slashes or dashes the order is known only if one number can be no month. */
function localDay(raw: string, sign: string, first: number, second: number, year: number): Token {
  if (sign === "." || first > 12 || first === second) return numericDay(raw, year, second, first);
  if (second > 12) return numericDay(raw, year, first, second);
  throw refuse("day-month-order", raw);
}

function monthOrWinter(raw: string, year: number, after: number): Token {
  if (year < FIRST_YEAR || year > LAST_YEAR) throw refuse("year-out-of-range", String(year));
  if (after >= 1 && after <= 12) return { symbol: "X", value: 0, raw, window: month(year, after) };
  return { symbol: after === (year + 1) % 100 ? "YY" : "B", value: year, raw };
}

function wordTokens(raw: string): Token[] {
  const word = raw.toLowerCase();
  if (/^\d+$/.test(word)) return [numberToken(raw)];
  const ordinal = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word);
  if (ordinal) return [{ symbol: "D", value: Number(ordinal[1]), raw }];
  const period = /^(?:q([1-4])|([1-4])q|h([12])|([12])h)(\d{2}|\d{4})?$/.exec(word);
  if (period) {
    const quarter = period[1] ?? period[2];
    const token = { symbol: quarter ? "Q" : "H", value: Number(quarter ?? period[3] ?? period[4]), raw };
    return period[5] ? [token, yearToken(raw, period[5])] : [token];
  }
  const known = wordNamed(word);
  return [known ? { ...known, raw } : { symbol: "U", value: 0, raw }];
}

function numberToken(raw: string): Token {
  return raw.length <= 2 ? { symbol: "D", value: Number(raw), raw } : yearToken(raw, raw);
}

/** Two digits are of this century: no phone was announced for '87. */
function yearToken(raw: string, digits: string): Token {
  const value = digits.length === 2 ? 2000 + Number(digits) : Number(digits);
  const known = digits.length <= 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
  return { symbol: known ? "Y" : "B", value, raw };
}

/** The shape of a phrase: its symbols in order, "D M Y". */
export function shapeOf(tokens: readonly Token[]): string {
  return tokens.map(({ symbol }) => symbol).join(" ");
}

/** The tokens as they were typed, for a fault. */
export function typed(tokens: readonly Token[]): string {
  return tokens.map(({ raw }) => raw).join(" ");
}
