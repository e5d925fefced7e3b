/** Where a launch is held: "Beijing", "without an event"; null where nothing is known of it. */
export function formatLaunchPlace({ quiet, venue }: { quiet: boolean; venue: string | null }): string | null {
  return quiet ? "announced without an event" : venue;
}
