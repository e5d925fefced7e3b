import type { ParseFault, SimpleFaultCode } from "@/lib/domain/window/parse-fault";
import { formatWeekdayName } from "./day";

const EXAMPLES = "for example “4 July 2022, 19:00 Beijing”, “Q3 2022”, “fall 2022” or “no date”";

const SENTENCES: Readonly<Record<SimpleFaultCode, (token: string) => string>> = {
  "not-a-date": (token) => `“${token}” is not a date we can read. Write it as in the news, ${EXAMPLES}.`,
  vague: (token) =>
    `“${token}” has no beginning and no end. Say how soon, for example “later this year”, or “no date”.`,
  "certainty-word": (token) => `“${token}” says how sure it is, which has its own field. Write only when, ${EXAMPLES}.`,
  "no-such-day": (token) => `There is no ${token} in the calendar.`,
  "year-out-of-range": (token) => `“${token}” leaves the years from 1970 to 2100.`,
  "year-missing": (token) => `“${token}” may be of more than one year. Add the year.`,
  "day-month-order": (token) =>
    `“${token}” can be read in two ways. Write the month as a word, or the date as 2022-07-04.`,
  "two-dates": (token) => `“${token}” holds two dates. Record each as a claim of its own.`,
  "end-before-start": (token) => `“${token}” ends before it starts, or was over on the day it was said.`,
  "no-such-time": (token) => `“${token}” is not a time of day to the minute. Write it as 19:00 or 7pm.`,
  "time-without-day": (token) =>
    `The time ${token} needs a single day beside it, for example “4 July 2022, 19:00 Beijing”.`,
  "time-skipped": (token) => `The clocks skip ${token} on that day. Check the time and the place.`,
  "time-repeated": (token) => `The clocks show ${token} twice on that day. Add the offset, for example “(UTC-5)”.`,
  "zone-missing": (token) => `${token} where? Add a city or a zone, for example “19:00 Beijing” or “10:00 PT”.`,
  "zone-unknown": (token) =>
    `We do not know the zone “${token}”. Name a large city, “UTC+8”, or a zone such as Asia/Shanghai.`,
  "zone-ambiguous": (token) =>
    `“${token}” is the name of more than one time zone. Name a city instead, for example “Beijing” or “Chicago”.`,
  "zone-not-in-force": (token) => `“${token}” is not the time that its place keeps on that day. Name the city instead.`,
};

/** Why a window was not understood: one sentence or two for the field, with what to write instead. */
export function formatParseFault(fault: ParseFault): string {
  switch (fault.code) {
    case "empty":
      return `Say when, ${EXAMPLES}.`;
    case "too-long":
      return `This has ${fault.length} characters; a date needs at most ${fault.most}. Write only when, ${EXAMPLES}.`;
    case "unknown-word":
      return fault.suggestion
        ? `“${fault.token}” is not a word we know in a date. Did you mean “${fault.suggestion}”?`
        : `“${fault.token}” is not a word we know in a date. Write it as in the news, ${EXAMPLES}.`;
    case "weekday-differs":
      return `${fault.token} is a ${formatWeekdayName(fault.weekday)}. Correct the weekday or the date.`;
    default:
      return SENTENCES[fault.code](fault.token);
  }
}
