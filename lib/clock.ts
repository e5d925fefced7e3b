import { Temporal } from "temporal-polyfill";
import type { Day } from "@/lib/domain/window/window";
import { env } from "@/lib/env";

/** The instant it is now, or the one that `DEBUT_NOW` pins: a plain day stands for its noon in UTC. */
export function now(): Date {
  const pinned = env.DEBUT_NOW;
  if (pinned === undefined) return new Date();
  return new Date(pinned.includes("T") ? pinned : `${pinned}T12:00:00Z`);
}

/** The calendar day it is in UTC: the day that pages go by. */
export function today(): Day {
  return todayIn("UTC");
}

/**
 * The calendar day it is in an IANA time zone: the day that a venue goes by.
 * @throws RangeError when there is no such zone.
 */
export function todayIn(timeZone: string): Day {
  const instant = Temporal.Instant.fromEpochMilliseconds(now().getTime());
  return instant.toZonedDateTimeISO(timeZone).toPlainDate().toString() as Day;
}

/** The instant by this machine's own clock, whatever is pinned: what Debut records, it records when it does. */
export function machineNow(): Date {
  return new Date();
}
