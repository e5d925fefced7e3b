import { addDays, dateOf, FIRST_YEAR, monthOf, yearOf } from "@/lib/domain/window/day";
import { localTimeOf } from "@/lib/domain/window/local-time";
import {
  halfFrom,
  isFirstOfMonth,
  isLastOfMonth,
  isLastOfYear,
  partOfMonthFrom,
  partOfYearFrom,
  quarterFrom,
  seasonFrom,
} from "@/lib/domain/window/periods";
import type { Day, Window } from "@/lib/domain/window/window";
import { zoneLabel } from "@/lib/domain/window/zones";
import { formatMonthName, formatShortMonthName } from "./day";

/**
 * A window as the "said as" column of DESIGN 3: "4 July 2022, 19:00 Beijing", "late July 2022", "second half of 2022",
 * "no date". In lower case, to stand in a sentence. `parseWindow` reads each of these back to the same window (`before` with
 * its first day as `statedOn`). Open ends read by whole months and years where they fall on them: "after August 2022".
 */
export function formatWindow(window: Window): string {
  return windowText(window, LONG);
}

/**
 * For lanes and bars: "4 Jul, 19:00 Beijing", "late Jul", "H2", "4–10 Jul", "after Aug", "by 15 Jul", "~Aug". The year is left out
 * where it is `pageYear`, which the page already names. A time names its city here too: without it, it would be the reader's.
 */
export function formatWindowShort(window: Window, pageYear: number | null = null): string {
  return windowText(window, { ...SHORT, pageYear });
}

interface Style {
  readonly month: (month: number) => string;
  readonly half: (half: number) => string;
  readonly around: string;
  readonly theEnd: string;
  readonly pageYear: number | null;
}

const LONG: Style = {
  month: formatMonthName,
  half: (half) => `${half === 1 ? "first" : "second"} half of`,
  around: "around ",
  theEnd: "the end of",
  pageYear: null,
};
const SHORT: Style = {
  month: formatShortMonthName,
  half: (half) => `H${half}`,
  around: "~",
  theEnd: "end of",
  pageYear: null,
};

function windowText(window: Window, style: Style): string {
  const { precision, earliest, latest } = window;
  const soft = window.about ? style.around : "";
  if (!earliest) return "no date";
  if (!latest) return afterText(earliest, soft, style);
  if (precision === "before") return `by ${soft}${deadlineText(latest, style)}`;
  return soft + periodText(window, earliest, latest, style);
}

function periodText(window: Window, from: Day, to: Day, style: Style): string {
  switch (window.precision) {
    case "minute":
      return minuteText(window, from, style);
    case "part-of-month":
      return `${partOfMonthFrom(from)} ${monthText(from, style)}`;
    case "month":
      return monthText(from, style);
    case "quarter":
      return withYear(`Q${quarterFrom(from)}`, from, style);
    case "half":
      return withYear(style.half(halfFrom(from)), from, style);
    case "season":
      return withYear(seasonFrom(from), from, style);
    // These two say nothing without their year.
    case "year":
      return String(yearOf(from));
    case "part-of-year":
      return `${partOfYearFrom(from)} ${yearOf(from)}`;
    case "range":
      return rangeText(from, to, style);
    default:
      return dayText(from, style);
  }
}

/** An hour that the clock shows twice needs its offset to be one instant. */
function minuteText({ instant, timeZone }: Window, day: Day, style: Style): string {
  const local = instant && timeZone ? localTimeOf(instant, timeZone) : null;
  if (!local || !timeZone) return dayText(day, style);
  const zone = ` ${zoneLabel(timeZone)}${local.repeated ? ` (UTC${local.offset})` : ""}`;
  return `${dayText(day, style)}, ${local.time}${zone}`;
}

function rangeText(from: Day, to: Day, style: Style): string {
  const sameYear = yearOf(from) === yearOf(to);
  if (from.slice(0, 7) === to.slice(0, 7)) {
    // "1–2 December" would be read as an event of two days.
    const between = isOneOfTwoDays(from, to) ? " or " : "–";
    return `${dateOf(from)}${between}${dayText(to, style)}`;
  }
  const text = isFirstOfMonth(from) && isLastOfMonth(to) ? monthText : dayText;
  if (!sameYear) {
    const full = { ...style, pageYear: null };
    return `${text(from, full)} – ${text(to, full)}`;
  }
  const dash = text === monthText ? "–" : " – ";
  return `${text(from, { ...style, pageYear: yearOf(from) })}${dash}${text(to, style)}`;
}

/** In one month, and told as "1 or 2 December". */
export function isOneOfTwoDays(from: Day, to: Day): boolean {
  return addDays(from, 1) === to && from.slice(0, 7) === to.slice(0, 7);
}

function afterText(earliest: Day, soft: string, style: Style): string {
  const isFirstDay = earliest === `${FIRST_YEAR}-01-01`;
  if (isFirstDay || !isFirstOfMonth(earliest)) return `from ${soft}${dayText(earliest, style)}`;
  const last = addDays(earliest, -1);
  return `after ${soft}${isLastOfYear(last) ? yearOf(last) : monthText(last, style)}`;
}

function deadlineText(latest: Day, style: Style): string {
  if (isLastOfYear(latest)) return `${style.theEnd} ${yearOf(latest)}`;
  return isLastOfMonth(latest) ? `${style.theEnd} ${monthText(latest, style)}` : dayText(latest, style);
}

function dayText(day: Day, style: Style): string {
  return `${dateOf(day)} ${monthText(day, style)}`;
}

function monthText(day: Day, style: Style): string {
  return withYear(style.month(monthOf(day)), day, style);
}

function withYear(text: string, of: Day, { pageYear }: Style): string {
  return yearOf(of) === pageYear ? text : `${text} ${yearOf(of)}`;
}
