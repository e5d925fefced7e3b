const STYLE: Intl.DateTimeFormatOptions = {
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
  timeZone: "UTC",
};
const FORMAT = new Intl.DateTimeFormat("en-GB", STYLE);

/** When something was recorded: "28 June 2022, 09:30 UTC". Not for launches, whose time is that of their venue. */
export function formatInstant(iso: string): string {
  const parts = new Map(FORMAT.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]));
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? "";
  return `${of("day")} ${of("month")} ${of("year")}, ${of("hour")}:${of("minute")} UTC`;
}
