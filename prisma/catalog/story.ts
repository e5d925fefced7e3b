import type { DeviceEntry, LaunchEntry, SeriesEntry } from "./entries";
import type { CatalogClaim } from "./saying";

/**
 * What belongs together: a launch or a few, what they show, and everything said of them. To add one: a file in `stories/`
 * with its series, devices and launches as constants and what was said as claims (see `saying`), and a line in `catalog.ts`.
 * What is shipped already is not edited away: a source that says something new is a new claim.
 */
export interface Story {
  readonly series: readonly SeriesEntry[];
  readonly devices: readonly DeviceEntry[];
  readonly launches: readonly LaunchEntry[];
  readonly claims: readonly CatalogClaim[];
}

/** A story file's content. `claims` are lists, as `saying` returns them, in the order in which they were said. */
export function story(parts: {
  series?: readonly SeriesEntry[];
  devices?: readonly DeviceEntry[];
  launches?: readonly LaunchEntry[];
  claims: readonly (readonly CatalogClaim[])[];
}): Story {
  return {
    series: parts.series ?? [],
    devices: parts.devices ?? [],
    launches: parts.launches ?? [],
    claims: parts.claims.flat(),
  };
}
