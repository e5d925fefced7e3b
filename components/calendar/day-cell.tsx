import { cn } from "@/lib/cn";
import type { LaunchEntryView } from "@/lib/data/launch-entry";
import { dateOf, monthOf, weekdayOf } from "@/lib/domain/window/day";
import type { Day } from "@/lib/domain/window/window";
import { isCalledOff } from "@/lib/domain/claim/called-off";
import { formatMonthName, formatShortWeekdayName, formatWeekdayName } from "@/lib/format/day";
import { marksOf, writeMarks } from "./filters/filters";
import { LaunchLine } from "./launch-line";

export interface DayCellProps {
  day: Day;
  /** The day that the page goes by: marked, and in the browser moved to the day that it is where the reader is. */
  mark: "today" | "as of" | null;
  /** It may be today where a reader is: one day away at most. */
  near: boolean;
  launches: readonly LaunchEntryView[];
}

/** A day of a month. A day on which a brand itself announces is a red-letter day. */
export function DayCell({ day, mark, near, launches }: DayCellProps) {
  const red = launches.some(({ certainty, status }) => certainty === "official" && !isCalledOff(status));
  const empty = launches.length === 0;
  return (
    <li
      // An empty cell is the paper between the days that say something.
      {...(empty && mark === null ? { "aria-hidden": true } : {})}
      {...(mark ? { "data-marked": true } : {})}
      {...(near ? { "data-day": day } : {})}
      {...(empty ? { "data-emptied": true } : { "data-holder": true })}
      className={cn(
        "group/day border-b border-hair @4xl:min-h-23 @4xl:border-l @4xl:px-2 @4xl:pt-1.5 @4xl:pb-2.5",
        "@max-4xl:grid @max-4xl:grid-cols-[3.25rem_1fr] @max-4xl:gap-x-2 @max-4xl:py-2.5",
        "@max-4xl:not-data-marked:data-emptied:hidden",
        red && "@4xl:not-data-emptied:bg-raise",
      )}
    >
      <p className="flex items-baseline gap-1.5 @max-4xl:flex-col @max-4xl:gap-0">
        <time
          dateTime={day}
          className={cn(
            "font-display leading-none group-data-emptied/day:text-[1.0625rem] group-data-emptied/day:font-normal group-data-emptied/day:text-soft",
            red ? "text-[1.875rem] font-bold text-red" : "text-[1.375rem] font-semibold",
          )}
        >
          {dateOf(day)}
          <span className="sr-only">
            {" "}
            {formatMonthName(monthOf(day))}, {formatWeekdayName(weekdayOf(day))}
          </span>
        </time>
        <span aria-hidden className="text-fine text-soft @4xl:hidden">
          {formatShortWeekdayName(weekdayOf(day))}
        </span>
        {mark !== null || near ? (
          <b className="hidden border-b-2 border-ink text-fine leading-tight font-semibold group-data-marked/day:inline">
            {mark ?? "today"}
          </b>
        ) : null}
      </p>
      <div className="space-y-2.5 @4xl:mt-1.5">
        {launches.map((launch) => (
          <div key={launch.id} data-marks={writeMarks(marksOf(launch))}>
            <LaunchLine launch={launch} />
          </div>
        ))}
        {near && empty ? (
          <p className="hidden text-fine text-soft group-data-marked/day:block @4xl:sr-only">
            Nothing is announced for today.
          </p>
        ) : null}
      </div>
    </li>
  );
}
