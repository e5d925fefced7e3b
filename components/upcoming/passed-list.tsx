import { LaunchLine } from "@/components/calendar/launch-line";
import { When } from "@/components/window/when";
import type { LaunchEntryView } from "@/lib/data/launch-entry";

/** Launches whose time has passed, with what is to be said of it, and who says that it took place or was to. */
export function PassedList({ launches }: { launches: readonly LaunchEntryView[] }) {
  return (
    <ol>
      {launches.map((launch) => (
        <li key={launch.id} className="grid gap-x-5 gap-y-1 border-t border-hair py-2.5 sm:grid-cols-[9.5rem_1fr]">
          <p className="font-display text-[1.0625rem] leading-snug text-soft first-letter:uppercase">
            <When window={launch.window} />
          </p>
          <LaunchLine launch={launch} dated />
        </li>
      ))}
    </ol>
  );
}
