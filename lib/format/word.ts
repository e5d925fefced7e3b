import type { NoticeSummary } from "@/lib/domain/launch/notice";
import { type Came, COURSES, type Course } from "@/lib/domain/verdict/course";
import type { WordRecord } from "@/lib/domain/verdict/last-words";
import { formatCount } from "@/lib/format/count";

/** Of fewer cases than these, a sentence says that they are too few. */
const ENOUGH = 3;

/**
 * How long before its launches a brand names their day: "Xiaomi names the day 6 days before: the middle of 20 launches, the
 * shortest notice 1 day, the longest 14 days." Null where it has named none.
 */
export function formatNotice(brand: string, { launches, unannounced, days }: NoticeSummary): string | null {
  if (launches === 0) return null;
  const ahead = launches - unannounced;
  const only = `${brand} named the day ${unannounced === 1 ? "of 1 launch" : `of ${unannounced} launches`}`;
  if (days === null) return `${only} on the day itself, and of none before.`;
  const rest = unannounced === 0 ? "" : ` Of ${unannounced} more it told only when they had come.`;
  const { least, most, median } = days;
  if (ahead < ENOUGH) {
    const told = least === most ? formatCount(most, "day") : `${least} and ${formatCount(most, "day")}`;
    return `${brand} named the day of ${formatCount(ahead, "launch", "launches")} before it came, ${told} ahead: too few to tell what is usual.${rest}`;
  }
  const range =
    least === most ? "" : `, the shortest notice ${formatCount(least, "day")}, the longest ${formatCount(most, "day")}`;
  return `${brand} names the day ${formatCount(median, "day")} ahead: the middle of ${ahead} launches${range}.${rest}`;
}

/** What became of what a brand last said of when its launches would be, with how many cases there are. */
export function formatOwnRecord(brand: string, record: WordRecord): string {
  const { launches, came } = record;
  if (launches === 0) return `Of what ${brand} said ahead of when its launches would be, nothing has come to pass yet.`;
  const held = came["as-said"];
  const few = launches < ENOUGH ? " Too few to tell how good its word is." : "";
  if (launches === 1) {
    return `The one launch that it dated ahead and whose outcome is known came ${formatOne(came)}.${few}`;
  }
  const rest = formatCourses(record, COURSES.slice(1));
  const kept = held === launches ? "all came" : held === 0 ? "none came" : `${held} came`;
  return `Of the ${launches} launches that it dated ahead and whose outcome is known, ${kept} when it had last said${rest === null ? "" : `; ${rest}`}.${few}`;
}

function formatOne(came: WordRecord["came"]): string {
  const course = COURSES.find((one) => came[one] > 0) ?? "as-said";
  return course === "as-said" ? "when it had last said" : course === "canceled" ? "to nothing" : WORDS[course];
}

/** "4 as said, 1 later": what became of somebody's last words on some launches. */
export function formatRecord(record: WordRecord): string {
  return formatCourses(record, COURSES) ?? "none";
}

const WORDS: Readonly<Record<Course, string>> = {
  "as-said": "as said",
  partly: "partly as said",
  later: "later than said",
  sooner: "sooner than said",
  canceled: "canceled",
};

/** How one thing that was said came: "as said", "7 days later than said". */
export function formatCame({ course, days }: Came): string {
  return days === null ? WORDS[course] : `${formatCount(days, "day")} ${WORDS[course]}`;
}

/** The same of somebody whose launches these are not: "4 as said, 1 later than said, of 5 launches dated ahead". Null of none. */
export function formatHearsay(record: WordRecord): string | null {
  if (record.launches === 0) return null;
  const few = record.launches < ENOUGH ? ": too few to tell how good its word is" : "";
  return `${formatRecord(record)}, of ${formatCount(record.launches, "launch", "launches")} dated ahead whose outcome is known${few}`;
}

function formatCourses({ came }: WordRecord, courses: readonly Course[]): string | null {
  const told = courses.filter((course) => came[course] > 0).map((course) => `${came[course]} ${WORDS[course]}`);
  return told.length === 0 ? null : told.join(", ");
}
