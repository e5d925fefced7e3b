import type { ReactNode } from "react";
import type { LaunchEntryView } from "@/lib/data/launch-entry";
import { CalendarFilters } from "./filters/calendar-filters";
import { filterChoices } from "./filters/filter-choices";
import { marksOf, writeMarks } from "./filters/filters";

export interface CalendarFrameProps {
  /** Everything that the page shows. */
  entries: readonly LaunchEntryView[];
  /** What the page is of: "July 2022". */
  of: string;
  children: ReactNode;
}

/**
 * The filters of a calendar and the calendar, which takes the form that it has room for: by the width of its frame, so that a
 * wide screen can show the list too.
 */
export function CalendarFrame({ entries, of, children }: CalendarFrameProps) {
  return (
    <>
      {entries.length > 1 ? (
        <CalendarFilters
          choices={filterChoices(entries)}
          entries={entries.map((entry) => writeMarks(marksOf(entry)))}
          of={of}
        />
      ) : null}
      <div data-calendar className="@container data-[view=list]:max-w-3xl">
        {children}
      </div>
    </>
  );
}
