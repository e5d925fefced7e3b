import type { LaunchStatus } from "@/lib/domain/claim/claim";
import type { Window } from "@/lib/domain/window/window";
import { isoMoment, known, type StructuredData } from "@/lib/format/structured-data";

export interface EventParts {
  readonly name: string;
  readonly brand: string;
  /** The sentence that says when, how surely, and who says so: an Event has no place for certainty. */
  readonly description: string;
  readonly url: string;
  /** Null: nobody has said when. */
  readonly window: Window | null;
  readonly status: LaunchStatus;
  /** The windows that it was postponed or advanced from, the latest first. */
  readonly movedFrom: readonly Window[];
  readonly venue: string | null;
  readonly streamUrl: string | null;
}

/** A launch as a schema.org Event. It starts only on a day or at a minute that is believed; a vaguer window is no date. */
export function eventData(parts: EventParts): StructuredData {
  const { name, brand, description, url, window, status, movedFrom, venue, streamUrl } = parts;
  const start = window === null ? null : isoMoment(window);
  const previous = movedFrom.flatMap((one) => isoMoment(one) ?? []).filter((moment) => moment !== start);
  return known({
    "@context": "https://schema.org",
    "@type": "Event",
    name,
    description,
    url,
    startDate: status === "moved" ? null : start,
    eventStatus: `https://schema.org/${statusOf(status, start, previous)}`,
    previousStartDate: status === "moved" && start !== null ? [start, ...previous] : previous,
    eventAttendanceMode: attendanceOf(venue, streamUrl),
    location: [
      ...(venue === null ? [] : [{ "@type": "Place", name: venue, address: venue }]),
      ...(streamUrl === null ? [] : [{ "@type": "VirtualLocation", url: streamUrl }]),
    ],
    organizer: { "@type": "Organization", name: brand },
  });
}

/** Moved without a new date is postponed; moved to a new date is rescheduled. */
function statusOf(status: LaunchStatus, start: string | null, previous: readonly string[]): string {
  if (status === "canceled") return "EventCancelled";
  if (status === "moved") return "EventPostponed";
  return start !== null && previous.length > 0 ? "EventRescheduled" : "EventScheduled";
}

function attendanceOf(venue: string | null, streamUrl: string | null): string | null {
  if (streamUrl === null) return null;
  return `https://schema.org/${venue === null ? "Online" : "Mixed"}EventAttendanceMode`;
}
