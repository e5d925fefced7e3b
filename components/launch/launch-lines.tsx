import { LaunchLine } from "@/components/calendar/launch-line";
import type { LaunchEntryView } from "@/lib/data/launch-entry";

/** Launches, one to a line, in the order in which they are given. */
export function LaunchLines({ launches }: { launches: readonly LaunchEntryView[] }) {
  return (
    <ul className="grid gap-x-8 md:grid-cols-2">
      {launches.map((launch) => (
        <li key={launch.slug} className="border-b border-hair py-2.5">
          <LaunchLine launch={launch} when dated />
        </li>
      ))}
    </ul>
  );
}
