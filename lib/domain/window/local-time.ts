import { Temporal } from "temporal-polyfill";
import { parseDay } from "./day";
import { ianaZone } from "./zones";
import type { Day } from "./window";

export type LocalTimeFault = "skipped" | "repeated" | "offset-differs";

/** An instant as the clock on the wall of the venue shows it. */
export interface LocalTime {
  readonly day: Day;
  /** `HH:MM`, 24 hours. */
  readonly time: string;
  /** `±HH:MM`. */
  readonly offset: string;
  /** The clock shows this time twice that day; then only the offset tells which. */
  readonly repeated: boolean;
}

/**
 * The instant (ISO 8601, UTC) at which a zone's clock shows `local` (`YYYY-MM-DDTHH:MM`). A time that the clock skips has
 * none; one that it repeats has two, and only `offsetMinutes` can choose. Throws RangeError for a zone that does not exist.
 */
export function instantOf(
  local: string,
  timeZone: string,
  offsetMinutes: number | null = null,
): { ok: true; instant: string } | { ok: false; reason: LocalTimeFault } {
  const time = Temporal.PlainDateTime.from(local);
  const [earlier, later] = [time.toZonedDateTime(timeZone, { disambiguation: "earlier" }), latest(time, timeZone)];
  const single = earlier.epochNanoseconds === later.epochNanoseconds;
  if (!single && !earlier.toPlainDateTime().equals(time)) return { ok: false, reason: "skipped" };
  if (offsetMinutes === null && !single) return { ok: false, reason: "repeated" };
  const chosen = [earlier, later].find((at) => offsetMinutes === null || offsetOf(at) === offsetMinutes);
  return chosen ? { ok: true, instant: chosen.toInstant().toString() } : { ok: false, reason: "offset-differs" };
}

/** Null if the instant or the zone is none, has no whole minute, or falls outside the accepted years. */
export function localTimeOf(instant: string, timeZone: string): LocalTime | null {
  const zone = ianaZone(timeZone);
  const at = zone ? zonedDateTime(instant, zone) : null;
  if (!zone || !at || at.second !== 0 || at.millisecond + at.microsecond + at.nanosecond !== 0) return null;
  const local = at.toPlainDateTime();
  const parsed = parseDay(local.toPlainDate().toString());
  if (!parsed) return null;
  const first = local.toZonedDateTime(zone, { disambiguation: "earlier" });
  const repeated = first.epochNanoseconds !== latest(local, zone).epochNanoseconds;
  return { day: parsed, time: local.toPlainTime().toString({ smallestUnit: "minute" }), offset: at.offset, repeated };
}

function latest(time: Temporal.PlainDateTime, timeZone: string): Temporal.ZonedDateTime {
  return time.toZonedDateTime(timeZone, { disambiguation: "later" });
}

function zonedDateTime(instant: string, timeZone: string): Temporal.ZonedDateTime | null {
  try {
    return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  } catch {
    return null;
  }
}

function offsetOf(at: Temporal.ZonedDateTime): number {
  return Math.round(at.offsetNanoseconds / 60e9);
}
