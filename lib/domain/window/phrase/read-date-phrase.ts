import { Refusal, refuse } from "../parse-fault";
import type { Day, Window } from "../window";
import { mergeTokens } from "./merge-tokens";
import { startsWithNoDate } from "./plain-text";
import { readPhrase } from "./read-phrase";
import type { Context } from "./reading";
import { suggestSpelling } from "./spelling";
import { scanTokens, type Token } from "./tokens";
import { CERTAIN, VAGUE_WORD } from "./words";

/** A date without a time of day, from its text. Throws Refusal, with the reason that helps most. */
export function readDatePhrase(text: string, statedOn: Day): Window {
  const typed = text.trim();
  const scanned = scanTokens(spread(typed));
  refuseUnreadable(scanned, typed);
  const southern = scanned.some(({ symbol }) => symbol === "southern");
  const tokens = mergeTokens(
    scanned.filter(({ symbol }) => !HEMISPHERE.includes(symbol)),
    statedOn,
  );
  const past = scanned.some(({ raw }) => PAST.includes(raw.toLowerCase()));
  const context: Context = { statedOn, typed, past, hemisphere: southern ? "southern" : "northern" };
  try {
    return readPhrase(tokens, context);
  } catch (error) {
    const unreadable = error instanceof Refusal && error.fault.code === "not-a-date";
    throw unreadable && namesTwoDates(tokens, typed) ? refuse("two-dates", typed) : error;
  }
}

const PAST = ["released", "launched", "debuted", "announced", "unveiled", "arrived", "shipped"];
const HEMISPHERE = ["southern", "northern", "hemisphere"];
const DATE_SYMBOLS = ["M", "Y", "YY", "X", "Q", "H", "S", "W"];

/** Dashes within one date ("4-July-2022") are no span, and "coming soon" before a date adds nothing. */
function spread(text: string): string {
  return text.replace(/(\d)-(\p{L}{3,9})-(?=\d)/gu, "$1 $2 ").replace(/^coming soon[.,:]? (?=\S)/i, "");
}

function refuseUnreadable(tokens: readonly Token[], typed: string): void {
  const find = (...symbols: string[]) => tokens.find(({ symbol }) => symbols.includes(symbol));
  const unknown = find("U");
  const suggestion = unknown ? suggestSpelling(unknown.raw) : null;
  const vague = find(VAGUE_WORD);
  if (vague) throw refuse("vague", vague.raw);
  if (unknown && !suggestion && !find(...DATE_SYMBOLS)) throw refuse("not-a-date", unknown.raw);
  if (unknown && namesTwoDates(tokens, typed)) throw refuse("two-dates", typed);
  const certainty = find(CERTAIN, "?");
  if (certainty) throw refuse("certainty-word", certainty.raw);
  if (unknown) throw new Refusal({ code: "unknown-word", token: unknown.raw, suggestion });
  const bad = find("B");
  if (bad) throw refuse("year-out-of-range", bad.raw);
}

/** Asked only of what is no span: two of a kind are two statements, as in "2014, May. Released 2014, June". */
function namesTwoDates(tokens: readonly Token[], typed: string): boolean {
  const twice = ["M", "Y", "X", "Q", "H", "S"].some(
    (kind) => tokens.filter(({ symbol }) => symbol === kind).length > 1,
  );
  return twice || startsWithNoDate(typed);
}
