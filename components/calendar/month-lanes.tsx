import type { LaneView } from "@/lib/data/calendar/views";
import { formatLane, hasOwnWords } from "@/lib/format/lane";
import { marksOf, writeMarks } from "./filters/filters";
import { LaunchLine } from "./launch-line";

/** What the month may hold, without a day of its own: a lane for each period that touches the month. */
export function MonthLanes({ lanes }: { lanes: readonly LaneView[] }) {
  if (lanes.length === 0) return null;
  return (
    <section aria-label="Without a day" className="border-t border-hair">
      <ul>
        {lanes.map(({ lane, launches, more }) => (
          <li
            key={lane.key}
            data-holder
            className="grid data-emptied:hidden gap-x-5 gap-y-1 border-b border-hair py-2.5 sm:grid-cols-[10rem_1fr]"
          >
            <h2 className="font-display text-[1.0625rem] leading-snug text-soft first-letter:uppercase">
              {launches[0] ? formatLane(lane.kind, launches[0].window) : null}
            </h2>
            <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(20rem,100%),1fr))] gap-x-8 gap-y-2.5">
              {launches.map((launch) => (
                <li key={launch.id} data-marks={writeMarks(marksOf(launch))}>
                  <LaunchLine launch={launch} when={hasOwnWords(lane.kind) || launch.window.about} />
                </li>
              ))}
              {more > 0 ? <li className="self-center text-fine text-soft">and {more} more</li> : null}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
