import { yearOf } from "../day";
import type { Day } from "../window";
import type { Token } from "./tokens";

const ORDINAL = ["O", "D", "last"];

/**
 * Joins words that mean one thing: "third quarter" is a quarter, "next year" a year, "last week of" a week of a month, and
 * drops the dashes that only join words ("mid-July"). `-1` counts from the end.
 */
export function mergeTokens(scanned: readonly Token[], statedOn: Day): Token[] {
  const tokens = scanned.filter((token, at) => !joinsUnit(token, at, scanned));
  const merged: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const pair = mergePair(tokens, at, statedOn);
    merged.push(pair ?? tokens[at]!);
    at += pair ? 2 : 1;
  }
  return merged.map((token) => bareYear(token, merged, statedOn)).filter((token, at) => !joinsWords(token, at, merged));
}

function mergePair(tokens: readonly Token[], at: number, statedOn: Day): Token | null {
  const [first, second] = [tokens[at]!, tokens[at + 1]];
  if (!second) return null;
  const raw = `${first.raw} ${second.raw}`;
  const whole = tokens.length === 2;
  const thisYear = yearOf(statedOn);
  if (second.symbol === "year") {
    const shift = { last: -1, this: 0, next: 1 }[first.symbol];
    if (shift !== undefined) return { symbol: "Y", value: thisYear + shift, raw };
  }
  if (first.symbol === "C" && second.symbol === "few") return { ...second, raw };
  if (first.symbol === "quarter" && second.symbol === "D") return numbered("Q", second.value, 4, raw);
  if (first.symbol === "q" && second.symbol === "D") return numbered("Q", second.value, 4, raw);
  // "Last quarter" alone is the one before this; "the last quarter of 2022" is its fourth.
  if (!ORDINAL.includes(first.symbol) || (first.symbol === "last" && whole)) return null;
  const value = first.symbol === "last" ? -1 : first.value;
  if (second.symbol === "quarter" || second.symbol === "q") return numbered("Q", value < 0 ? 4 : value, 4, raw);
  if (second.symbol === "half" || second.symbol === "h") return numbered("H", value < 0 ? 2 : value, 2, raw);
  const counted = first.symbol === "D" && /^\d+$/.test(first.raw);
  if (second.symbol === "week" && !counted) return numbered("K", value, 4, raw);
  return null;
}

function numbered(symbol: string, value: number, most: number, raw: string): Token | null {
  return value <= most && value !== 0 ? { symbol, value, raw } : null;
}

/** "The second half of the year" means this one. */
function bareYear(token: Token, all: readonly Token[], statedOn: Day): Token {
  const counts = all.some(({ symbol }) => ["C", "D", "few", "coming", "within"].includes(symbol));
  const isYear = token.symbol === "year" && all.length > 1 && !counts;
  return isYear ? { symbol: "Y", value: yearOf(statedOn), raw: token.raw } : token;
}

/** "First-half". */
function joinsUnit(token: Token, at: number, all: readonly Token[]): boolean {
  const next = all[at + 1]?.symbol;
  return token.symbol === "-" && ORDINAL.includes(all[at - 1]?.symbol ?? "") && (next === "half" || next === "quarter");
}

function joinsWords(token: Token, at: number, all: readonly Token[]): boolean {
  const beside = (symbol: string | undefined) => symbol === "P" || symbol === "to";
  return token.symbol === "-" && (beside(all[at - 1]?.symbol) || all[at + 1]?.symbol === "to");
}
