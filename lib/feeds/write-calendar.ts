import type { StampedEvent } from "@/lib/domain/launch/calendar-event";
import type { Followed } from "@/lib/domain/launch/feed-scope";
import { kindOfMarket } from "@/lib/domain/market/covers-market";
import { followedPage } from "@/lib/format/feed-address";
import { formatMarketTitle } from "@/lib/format/market-title";
import { formatSubjectName } from "@/lib/format/subject-name";
import { contentLine, textValue } from "./content-line";
import { writeEvent } from "./write-event";

/** How often a program may ask again: it is answered in a line while nothing changed. */
const EVERY = "PT1H";

/** The calendar of everything (null), or of what is followed, as iCalendar (RFC 5545 and 7986). The same for the same events. */
export function writeCalendar(of: Followed | null, events: readonly StampedEvent[], origin: string): string {
  const name = textValue(`${followedName(of)} · Debut`);
  const about = textValue(
    "Phone launches on the day or at the minute that somebody named. What is only said vaguely (“August”, “this fall”) has no " +
      `day and is not in here: ${origin}${followedPage(of)} tells that too, and who says so.`,
  );
  return [
    contentLine("BEGIN", "VCALENDAR"),
    contentLine("VERSION", "2.0"),
    contentLine("PRODID", "-//Debut//Phone launches//EN"),
    contentLine("CALSCALE", "GREGORIAN"),
    // Each in the word of the standard and in that of the programs that came before it.
    contentLine("NAME", name),
    contentLine("X-WR-CALNAME", name),
    contentLine("DESCRIPTION", about),
    contentLine("X-WR-CALDESC", about),
    contentLine("REFRESH-INTERVAL;VALUE=DURATION", EVERY),
    contentLine("X-PUBLISHED-TTL", EVERY),
    ...events.map((event) => writeEvent(event, origin)),
    contentLine("END", "VCALENDAR"),
  ].join("");
}

function followedName(of: Followed | null): string {
  if (of === null) return "Phone launches";
  if (of.kind !== "market") return formatSubjectName(of);
  return formatMarketTitle({ ...of, home: null }, kindOfMarket(of.code));
}
