import { refuse } from "../parse-fault";

/** A text that names a time of day, in three. */
export interface TimedText {
  readonly before: string;
  /** `HH:MM`, 24 hours. */
  readonly time: string;
  /** As typed. */
  readonly token: string;
  readonly after: string;
}

const TIME =
  /(?<![\p{L}\d.:/+-])(?:(\d{1,2})(?:[:.](\d{2}))? ?([ap])\.?m(?![\p{L}\d])\.?|(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?![\d:])|(noon|midnight)(?!\p{L}))/iu;

/** Finds the first time of day: 19:00, 7pm, 7:30 p.m., noon. Null if there is none. Throws Refusal for 25:00. */
export function splitTime(text: string): TimedText | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [token, hour12, minute12, meridiem, hour24, minute24, second, word] = match;
  // Midnight begins one day and ends another, and writers mean either.
  if (word && word.toLowerCase() === "midnight") throw refuse("no-such-time", token);
  const hour = word ? 12 : meridiem ? hourOfDay(Number(hour12), meridiem) : Number(hour24);
  const minute = Number(minute12 ?? minute24 ?? 0);
  if (hour === null || hour > 23 || minute > 59 || Number(second ?? 0) !== 0) throw refuse("no-such-time", token);
  const time = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
  return { before: text.slice(0, match.index), time, token, after: text.slice(match.index + token.length) };
}

function hourOfDay(hour: number, meridiem: string): number | null {
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (meridiem.toLowerCase() === "p" ? 12 : 0);
}
