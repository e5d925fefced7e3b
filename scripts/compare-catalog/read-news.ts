import { parseWindow } from "@/lib/domain/window/parse-window";
import { day } from "@/lib/domain/window/day";
import { readCsv } from "./read-csv";
import type { Statement } from "./statement";

const MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const DATE = `(${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:, \\d{4})?|\\d{1,2} ${MONTH}|(?:early |mid-?|late )?${MONTH}(?: \\d{4})?)`;
const COMES = "launch|announce|unveil|debut|arriv|introduc|on sale|availab|releas|com(?:e|ing)|set for";
/** "to debut on May 21", "launching in India on January 8", "ahead of the February 24 launch". */
const COMING = [
  new RegExp(`((?:${COMES})\\w*)\\b[^.;]{0,40}?\\b(?:on|in|for|by) ${DATE}(?![\\w-])`, "g"),
  new RegExp(`(the|a|its|\\w+s) ${DATE} (?:launch|debut|announcement|unveiling|release)`, "g"),
];
/**
 * Headlines and the beginnings of news items: each day or month on which something is said to come. What is told as past is mostly
 * the phone before ("the last one launched in April"). Which phone it is, the headline tells; a date that is said of something
 * else in the same sentence cannot be told apart.
 */
export function readNews(text: string): Statement[] {
  return readCsv(text).flatMap(({ published = "", title = "", summary = "", url = "" }) => {
    const statedOn = day(published.slice(0, 10));
    const phrases = [title, summary].flatMap((part) =>
      COMING.flatMap((pattern) => [...part.matchAll(pattern)].filter((match) => !isPast(match)).map(dateIn)),
    );
    return [...new Set(phrases)].flatMap((phrase) => {
      const parsed = parseWindow(phrase, { statedOn });
      return parsed.ok ? [{ row: url, names: [title], about: "news" as const, window: parsed.window }] : [];
    });
  });
}

/** "Launched in April", and not "will be launched in April". */
function isPast({ 0: whole, 1: verb = "", input, index }: RegExpExecArray): boolean {
  if (/\bback in\b/.test(whole) || /\bmade its (?:\w+ )?$/.test(input.slice(0, index))) return true;
  return /ed$/.test(verb) && !/\b(?:be|being|is|are) $/.test(input.slice(0, index));
}

function dateIn({ 2: phrase = "" }: RegExpExecArray): string {
  return phrase;
}
