// For the browser: what depends on where the reader is, which no published page can know.

/** Day before month, as everywhere here. */
const DAY = "en-GB";

/** Date and time of day of an instant in a zone, as they are compared and read. */
function placed(instant: Date, timeZone: string) {
  const day = new Intl.DateTimeFormat(DAY, { timeZone, weekday: "short", day: "numeric", month: "short" });
  const time = new Intl.DateTimeFormat(DAY, { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return { day: day.format(instant).replace(",", ""), time: time.format(instant) };
}

/**
 * "13:00 for you", "Mon 4 Jul, 23:00 for you" where it is another day there: the instant (ISO 8601) of an event in the
 * reader's zone. Null where the reader's clock shows what the venue's does.
 */
export function formatReaderTime(instant: string, venueZone: string, readerZone = localZone()): string | null {
  const at = new Date(instant);
  const [venue, reader] = [placed(at, venueZone), placed(at, readerZone)];
  if (venue.day === reader.day) return venue.time === reader.time ? null : `${reader.time} for you`;
  return `${reader.day}, ${reader.time} for you`;
}

/** When something was done in this browser (milliseconds since 1970), by its clock: "14:03", "Sat 26 Nov, 14:03" on another day. */
export function formatMoment(at: number, now = browsersNow(), zone = localZone()): string {
  const [then, today] = [placed(new Date(at), zone), placed(new Date(now), zone)];
  return then.day === today.day ? then.time : `${then.day}, ${then.time}`;
}

/** The day that it is where the reader is, as YYYY-MM-DD. `now`: the browser's own clock. */
export function readersDay(now = new Date(browsersNow()), zone = localZone()): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" }).format(
    now,
  );
}

function browsersNow(): number {
  return performance.timeOrigin + performance.now();
}

function localZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
