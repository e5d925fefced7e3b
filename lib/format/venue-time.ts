import { localTimeOf } from "@/lib/domain/window/local-time";
import { zoneLabel } from "@/lib/domain/window/zones";
import type { Window } from "@/lib/domain/window/window";

/** "19:00 Beijing": the time at the venue beside a day that already stands there; null for all but `minute`. */
export function formatVenueTime({ instant, timeZone }: Window): string | null {
  if (instant === null || timeZone === null) return null;
  const local = localTimeOf(instant, timeZone);
  return local && `${local.time} ${zoneLabel(timeZone)}`;
}
