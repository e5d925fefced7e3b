import { localTimeOf } from "@/lib/domain/window/local-time";
import type { Window } from "@/lib/domain/window/window";

/** A thing as schema.org describes it: plain JSON, without what is not known. */
export type StructuredData = Readonly<Record<string, unknown>>;

/**
 * JSON that is safe inside a `<script>`, whatever it holds: no `<` is left in it, so that no name can end the script or begin
 * a comment.
 */
export function scriptJson(data: StructuredData): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

/** What is not known is left out, not said to be nothing. */
export function known(data: StructuredData): StructuredData {
  return Object.fromEntries(
    Object.entries(data).filter(([, value]) => value !== null && value !== undefined && !isEmpty(value)),
  );
}

/**
 * The day ("2022-07-04"), or the minute with its offset ("2022-07-04T19:00:00+08:00"), that a window is; null for any that is
 * vaguer: nothing exports as the day a day that nobody said.
 */
export function isoMoment({ precision, earliest, about, instant, timeZone }: Window): string | null {
  if (about || (precision !== "day" && precision !== "minute")) return null;
  const local = instant !== null && timeZone !== null ? localTimeOf(instant, timeZone) : null;
  return local === null ? earliest : `${local.day}T${local.time}:00${local.offset}`;
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
