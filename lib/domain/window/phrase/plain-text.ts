import { wordNamed } from "./words";

const NO_DATE: ReadonlySet<string> = new Set([
  ...["tbd", "tba", "tbc", "n/a", "none", "unknown", "undated", "unannounced", "unspecified", "not announced"],
  ...["no date", "no date yet", "date unknown", "unknown date", "date not announced", "date not announced yet"],
  ...["date to be announced", "date to be confirmed", "date to be determined", "date tbd", "date tba"],
  ...["to be announced", "to be confirmed", "to be determined", "not announced yet", "not yet announced"],
  ...["not officially announced yet", "not officially announced", "no release date", "no release date yet"],
]);

/** One kind of space, dash and apostrophe, so that the rules need know only one. */
export function normalize(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u2018\u2019\u02bc`\u00b4]/g, "'")
    .replace(/\s+/g, " ")
    .replace(/(\d{4}-\d{2}-\d{2})T(?=\d)/g, "$1 ")
    .trim();
}

/** It says that there is no date. */
export function isNoDate(text: string): boolean {
  return NO_DATE.has(text.toLowerCase().replace(/[.!]$/, ""));
}

/** It begins by saying that there is no date, and goes on: "Not announced yet. Released 2012". */
export function startsWithNoDate(text: string): boolean {
  const end = text.indexOf(". ");
  return end > 0 && isNoDate(text.slice(0, end));
}

/** "19:00 Beijing, 4 July 2022": the words after a time are its zone up to the first that dates begin with. */
export function splitZoneFromDate(text: string): { zone: string; date: string } {
  const words = text.split(" ");
  const at = words.findIndex((word) => beginsDate(word));
  if (at < 0) return { zone: text, date: "" };
  const zone = words.slice(0, words[at - 1]?.toLowerCase() === "on" ? at - 1 : at);
  return { zone: zone.join(" "), date: words.slice(at).join(" ") };
}

function beginsDate(word: string): boolean {
  if (/^\d/.test(word)) return true;
  const symbol = wordNamed(word.toLowerCase().replace(/[^\p{L}]/gu, ""))?.symbol;
  return symbol !== undefined && ["M", "W", "today", "tomorrow", "yesterday", "about", "this", "next"].includes(symbol);
}
