import type { Day } from "@/lib/domain/window/window";
import { formatDay, formatWeekdayDay } from "@/lib/format/day";

/** The day of the page, and how far what is known reaches: after it, silence is the record's and not the world's. */
export function Standing({ day, lastStated }: { day: Day; lastStated: Day | null }) {
  return (
    <>
      <time dateTime={day}>{formatWeekdayDay(day)}</time>
      {lastStated === null || lastStated === day ? null : (
        <>
          {". The latest statement on record is of "}
          <time dateTime={lastStated}>{formatDay(lastStated)}</time>.
        </>
      )}
    </>
  );
}
