import type { Window } from "@/lib/domain/window/window";
import { formatWeekdayName } from "@/lib/format/day";
import { formatWindow, isOneOfTwoDays } from "@/lib/format/window";
import { weekdayOf } from "@/lib/domain/window/day";

/** A window within a sentence, apart from the little word that it takes there. */
export interface WhenPhrase {
  /** "on", "in", or empty where the window brings its own ("by 5 August", "around 4 July") or has no date. */
  readonly preposition: string;
  readonly text: string;
}

const TAKES: Readonly<Record<Window["precision"], string>> = {
  minute: "on",
  day: "on",
  "part-of-month": "in",
  month: "in",
  quarter: "in",
  half: "in the",
  year: "in",
  season: "in",
  "part-of-year": "in",
  range: "within",
  after: "",
  before: "",
  tbd: "with",
};

function whenPhrase(window: Window): WhenPhrase {
  const { about, precision, earliest, latest } = window;
  const text = formatWindow(window);
  const isOfTwo = precision === "range" && earliest !== null && latest !== null && isOneOfTwoDays(earliest, latest);
  return { preposition: about ? "" : isOfTwo ? "on" : TAKES[precision], text };
}

/** "on 4 July 2022, 19:00 Beijing", "in the second half of 2022", "within 4–10 July 2022", "on 4 or 5 July 2022", "by 5 August 2022", "with no date". */
export function formatWhen(window: Window): string {
  const { preposition, text } = whenPhrase(window);
  return preposition === "" ? text : `${preposition} ${text}`;
}

/** The same with the day of the week, where there is a day: what a page says first. */
export function whenPhraseInFull(window: Window): WhenPhrase {
  const { preposition, text } = whenPhrase(window);
  const isDay = window.precision === "day" || window.precision === "minute";
  if (!isDay || window.earliest === null || window.about) return { preposition, text };
  return { preposition, text: `${formatWeekdayName(weekdayOf(window.earliest))} ${text}` };
}
