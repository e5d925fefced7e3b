import { calendarDay, parseDay, yearOf } from "./day";
import { localTimeOf } from "./local-time";
import {
  about,
  after,
  before,
  dayWindow,
  half,
  instantWindow,
  month,
  partOfYear,
  quarter,
  range,
  season,
  tbd,
  year,
} from "./make-window";
import {
  halfFrom,
  isFirstOfMonth,
  isLastOfMonth,
  partOfYearFrom,
  PARTS,
  quarterFrom,
  seasonFrom,
  SEASONS,
  type Half,
  type Quarter,
} from "./periods";
import type { Day, Window } from "./window";
import { zoneOfOffset } from "./zones";

/**
 * EDTF (ISO 8601-2 level 2) for export. Seasons are 21–24 with our months, quarters 33–36, parts of a year 37–39
 * (quadrimesters), halves 40–41; "about" is `~`. Three things it has no word for: a part of a month leaves as an interval of
 * days; the start of `before` (the day stated) is left out; an "around" minute leaves as its day. Our own fields in JSON
 * beside it lose nothing.
 */
export function toEdtf(window: Window): string {
  const { precision, earliest, latest, instant, timeZone } = window;
  const soft = window.about ? "~" : "";
  if (precision === "minute" && instant && timeZone && !window.about) return dateTime(instant, timeZone);
  if (!earliest) return "../..";
  if (!latest) return `${startText(earliest)}${soft}/..`;
  switch (precision) {
    case "part-of-month":
      return `${earliest}${soft}/${latest}${soft}`;
    case "range":
      return intervalText(earliest, latest, soft);
    case "before":
      return `../${isLastOfMonth(latest) ? latest.slice(0, 7) : latest}${soft}`;
    case "minute":
    case "day":
      return earliest + soft;
    case "month":
      return earliest.slice(0, 7) + soft;
    case "year":
      return earliest.slice(0, 4) + soft;
    default:
      return `${yearOf(earliest)}-${periodCode(window, earliest)}${soft}`;
  }
}

/**
 * Reads the forms that `toEdtf` writes, and the hemispheric season codes 25–32; null for anything else. A part of a month
 * comes back as a range. `statedOn` is where an open start begins (DESIGN 3, `before`); `timeZone` the zone of an instant,
 * which EDTF gives as an offset only.
 */
export function fromEdtf(text: string, options: { statedOn: Day; timeZone?: string }): Window | null {
  try {
    return readEdtf(text.trim(), options);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function readEdtf(text: string, { statedOn, timeZone }: { statedOn: Day; timeZone?: string }): Window | null {
  if (text === "../..") return tbd();
  const [start, end, ...more] = text.split("/");
  if (start === undefined || more.length > 0) return null;
  if (end === undefined) return start.includes("T") ? readDateTime(start, timeZone) : readDate(start);
  const [from, to] = [readDate(start), readDate(end)];
  if (start === ".." && to?.latest) return soften(before(statedOn, to.latest), to.about);
  if (end === ".." && from?.earliest) return soften(after(from.earliest), from.about);
  if (!from?.earliest || !to?.latest) return null;
  return soften(range(from.earliest, to.latest), from.about || to.about);
}

function readDate(text: string): Window | null {
  const soft = text.endsWith("~");
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(soft ? text.slice(0, -1) : text);
  if (!match) return null;
  const [ofYear, code, date] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
  if (match[3]) {
    const of = calendarDay(ofYear, code, date);
    return of && soften(dayWindow(of), soft);
  }
  const window = match[2] ? readCode(ofYear, code) : year(ofYear);
  return window && soften(window, soft);
}

function readCode(ofYear: number, code: number): Window | null {
  if (code >= 1 && code <= 12) return month(ofYear, code);
  if (code >= 21 && code <= 32) {
    return season(ofYear, SEASONS[(code - 21) % 4]!, code > 28 ? "southern" : "northern");
  }
  if (code >= 33 && code <= 36) return quarter(ofYear, (code - 32) as Quarter);
  if (code >= 37 && code <= 39) return partOfYear(ofYear, PARTS[code - 37]!);
  return code === 40 || code === 41 ? half(ofYear, (code - 39) as Half) : null;
}

function readDateTime(text: string, timeZone: string | undefined): Window | null {
  const match = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:00(?:Z|([+-])(\d{2}):(\d{2}))$/.exec(text);
  if (!match || !parseDay(match[1]!)) return null;
  const minutes = (match[2] === "-" ? -1 : 1) * (Number(match[3] ?? 0) * 60 + Number(match[4] ?? 0));
  const zone = timeZone ?? zoneOfOffset(minutes);
  return zone ? instantWindow(text, zone) : null;
}

function periodCode({ precision }: Window, from: Day): number {
  if (precision === "quarter") return 32 + quarterFrom(from);
  if (precision === "half") return 39 + halfFrom(from);
  if (precision === "part-of-year") return 37 + PARTS.indexOf(partOfYearFrom(from));
  return 21 + SEASONS.indexOf(seasonFrom(from));
}

function dateTime(instant: string, timeZone: string): string {
  const local = localTimeOf(instant, timeZone);
  if (!local) throw new RangeError(`not a minute of a zone: ${instant} ${timeZone}`);
  return `${local.day}T${local.time}:00${local.offset === "+00:00" ? "Z" : local.offset}`;
}

// Whole months leave as months, so that no day is exported that nobody said.
function intervalText(from: Day, to: Day, soft: string): string {
  const months = isFirstOfMonth(from) && isLastOfMonth(to) && from.slice(0, 7) !== to.slice(0, 7);
  return months ? `${from.slice(0, 7)}${soft}/${to.slice(0, 7)}${soft}` : `${from}${soft}/${to}${soft}`;
}

function startText(from: Day): string {
  return isFirstOfMonth(from) ? from.slice(0, 7) : from;
}

function soften(window: Window, soft: boolean): Window {
  return soft ? about(window) : window;
}
