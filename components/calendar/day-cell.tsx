import { cn } from "@/lib/cn";
import type { LaunchEntryView } from "@/lib/data/launch-entry";
import { dateOf, monthOf, weekdayOf } from "@/lib/domain/window/day";
import type { Day } from "@/lib/domain/window/window";
import { isCalledOff } from "@/lib/domain/claim/called-off";
import { formatMonthName, formatShortWeekdayName, formatWeekdayName } from "@/lib/format/day";
import { LaunchLine } from "./launch-line";

export interface DayCellProps {
  day: Day;
  /** What is written beside the day that the page goes by: "today", "as of"; null for any other. */
  mark: string | null;
  launches: readonly LaunchEntryView[];
}

/** A day of a month. A day on which a brand itself announces is a red-letter day. */
export function DayCell({ day, mark, launches }: DayCellProps) {
  const red = launches.some(({ certainty, status }) => certainty === "official" && !isCalledOff(status));
  const empty = launches.length === 0;
  return (
    <li
      // An empty cell is the paper between the days that say something.
      {...(empty && mark === null ? { "aria-hidden": true } : {})}
      className={cn(
        "border-b border-hair wide:min-h-23 wide:border-l wide:px-2 wide:pt-1.5 wide:pb-2.5",
        "max-wide:grid max-wide:grid-cols-[3.25rem_1fr] max-wide:gap-x-2 max-wide:py-2.5",
        empty && mark === null && "max-wide:hidden",
        red && "wide:bg-raise",
      )}
    >
      <p className="flex items-baseline gap-1.5 max-wide:flex-col max-wide:gap-0">
        <time
          dateTime={day}
          className={cn(
            "font-display leading-none",
            red
              ? "text-[1.875rem] font-bold text-red"
              : empty
                ? "text-[1.0625rem] text-soft"
                : "text-[1.375rem] font-semibold",
          )}
        >
          {dateOf(day)}
          <span className="sr-only">
            {" "}
            {formatMonthName(monthOf(day))}, {formatWeekdayName(weekdayOf(day))}
          </span>
        </time>
        <span aria-hidden className="text-fine text-soft wide:hidden">
          {formatShortWeekdayName(weekdayOf(day))}
        </span>
        {mark ? <b className="border-b-2 border-ink text-fine leading-tight font-semibold">{mark}</b> : null}
      </p>
      <div className="space-y-2.5 wide:mt-1.5">
        {launches.map((launch) => (
          <LaunchLine key={launch.id} launch={launch} />
        ))}
        {mark === "today" && empty ? (
          <p className="text-fine text-soft wide:sr-only">Nothing is announced for today.</p>
        ) : null}
      </div>
    </li>
  );
}
