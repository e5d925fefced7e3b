import type { MonthView } from "@/lib/data/calendar/views";
import { addDays, daysBetween, daysInMonth, firstDayOfMonth, lastDayOfMonth, weekdayOf } from "@/lib/domain/window/day";
import { formatShortWeekdayName } from "@/lib/format/day";
import { DayCell } from "./day-cell";
import { ReaderToday } from "./reader-today";

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** The days of a month, Monday first; on a narrow screen only those that have something, as a list. */
export function MonthDays({ month }: { month: MonthView }) {
  const first = firstDayOfMonth(month.year, month.month);
  const last = lastDayOfMonth(month.year, month.month);
  const mark = month.asOf ? "as of" : "today";
  const onDay = new Map(month.days.map(({ day, launches }) => [day, launches]));
  return (
    <section aria-label="By day" className="mt-5">
      <div aria-hidden className="grid grid-cols-7 border-b border-ink @max-4xl:hidden">
        {WEEKDAYS.map((weekday) => (
          <span key={weekday} className="px-2 pb-1 text-fine text-soft">
            {formatShortWeekdayName(weekday)}
          </span>
        ))}
      </div>
      <ol className="@4xl:grid @4xl:grid-cols-7 @4xl:border-r @4xl:border-hair">
        <Blank days={weekdayOf(first) - 1} />
        {Array.from({ length: daysInMonth(month.year, month.month) }, (_, index) => {
          const day = addDays(first, index);
          return (
            <DayCell
              key={day}
              day={day}
              mark={day === month.today ? mark : null}
              near={!month.asOf && Math.abs(daysBetween(month.today, day)) <= 1}
              launches={onDay.get(day) ?? []}
            />
          );
        })}
        <Blank days={7 - weekdayOf(last)} />
      </ol>
      {month.asOf ? null : <ReaderToday today={month.today} />}
    </section>
  );
}

/** The part of a week that belongs to another month. */
function Blank({ days }: { days: number }) {
  if (days === 0) return null;
  return (
    <li
      aria-hidden
      style={{ gridColumnEnd: `span ${days}` }}
      className="border-b border-l border-hair @max-4xl:hidden"
    />
  );
}
