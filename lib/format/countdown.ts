import { formatCount } from "./count";

const MINUTE = 60_000;
const HOUR = 60;
const DAY = 24 * HOUR;

/**
 * How long it is from `now` to an instant, both in milliseconds: "in 6 days, 2 hours and 15 minutes", "in 1 minute", "now" from
 * then on for an hour, and afterwards how long ago it was to be: nobody has said that it was. Begun minutes count as whole ones.
 */
export function formatCountdown(instant: number, now: number): string {
  const minutes = Math.ceil((instant - now) / MINUTE);
  if (minutes > 0) return `in ${lengthOf(minutes)}`;
  return minutes > -HOUR ? "now" : `was set for ${lengthOf(-minutes)} ago`;
}

function lengthOf(minutes: number): string {
  const parts = [
    [Math.floor(minutes / DAY), "day"],
    [Math.floor((minutes % DAY) / HOUR), "hour"],
    [minutes % HOUR, "minute"],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, unit]) => formatCount(count, unit));
  return said.length < 2 ? said.join("") : `${said.slice(0, -1).join(", ")} and ${said.at(-1)}`;
}
