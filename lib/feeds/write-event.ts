import type { CalendarEvent, StampedEvent } from "@/lib/domain/launch/calendar-event";
import { addressOf } from "@/lib/format/address";
import { formatCertainty } from "@/lib/format/certainty";
import { formatLaunchTitle, formatLineUp } from "@/lib/format/launch-title";
import { formatStatedBy } from "@/lib/format/stated";
import { whenPhraseInFull } from "@/lib/format/when-phrase";
import { contentLine, textValue } from "./content-line";
import { capitalized } from "@/lib/format/capitalized";

/** As many phones as an event names; then it counts. */
const NAMED = 12;

/** A launch as a VEVENT (RFC 5545). `origin` is that of the site; the event's day is a day at the venue. */
export function writeEvent(event: StampedEvent, origin: string): string {
  const changed = utc(event.changedAt);
  const place = event.quiet ? null : event.venue;
  return [
    contentLine("BEGIN", "VEVENT"),
    contentLine("UID", event.id),
    // Of an event that no method sends, this is when it was last revised; and it must not differ from one request to the next.
    contentLine("DTSTAMP", changed),
    contentLine("LAST-MODIFIED", changed),
    contentLine("SEQUENCE", String(event.sequence)),
    start(event),
    contentLine("SUMMARY", textValue(summary(event))),
    contentLine("STATUS", status(event)),
    // A launch keeps nobody from an appointment.
    contentLine("TRANSP", "TRANSPARENT"),
    contentLine("CATEGORIES", textValue(event.brand)),
    place === null ? "" : contentLine("LOCATION", textValue(place)),
    contentLine("DESCRIPTION", textValue(description(event, origin))),
    contentLine("URL", pageOf(event, origin)),
    contentLine("END", "VEVENT"),
  ].join("");
}

/** No end: nobody said how long it takes. */
function start({ window: { instant, earliest } }: CalendarEvent): string {
  if (instant !== null) return contentLine("DTSTART", utc(instant));
  return contentLine("DTSTART;VALUE=DATE", (earliest ?? "").replaceAll("-", ""));
}

function status({ calledOff, certainty }: CalendarEvent): string {
  if (calledOff !== null) return "CANCELLED";
  return certainty === "official" ? "CONFIRMED" : "TENTATIVE";
}

function summary(event: CalendarEvent): string {
  const title = formatLaunchTitle(event);
  if (event.calledOff !== null) return `${CALLED_OFF[event.calledOff]}: ${title}`;
  return event.certainty === "official" ? title : `${formatCertainty(event.certainty)}: ${title}`;
}

const CALLED_OFF = { canceled: "canceled", moved: "moved, no new date" } as const;

function description(event: CalendarEvent, origin: string): string {
  const { brand, calledOff, certainty, lineUp, saidBy, streamUrl, window } = event;
  const when = whenPhraseInFull(window).text;
  const shown = formatLineUp(lineUp, brand, NAMED);
  return [
    calledOff === null
      ? `${capitalized(formatCertainty(certainty))}: ${when}.`
      : `${capitalized(CALLED_OFF[calledOff])}. It had been set for ${when}.`,
    saidBy &&
      `Who says so: ${saidBy.name}, ${formatStatedBy(saidBy.statedFrom, saidBy.statedTo)}.${saidBy.url ? ` ${saidBy.url}` : ""}`,
    shown && `Line-up: ${shown}.`,
    streamUrl && `Stream: ${streamUrl}`,
    `All that is said of it: ${pageOf(event, origin)}`,
  ]
    .filter(Boolean)
    .join("\n");
}

function pageOf({ slug }: CalendarEvent, origin: string): string {
  return origin + addressOf({ kind: "launch", slug });
}

/** "2022-07-04T11:00:00Z" as "20220704T110000Z". */
function utc(instant: string): string {
  return instant.replace(/\.\d+/, "").replaceAll(/[-:]/g, "");
}
