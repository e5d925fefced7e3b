"use client";

import { useEffect, useMemo, useSyncExternalStore } from "react";
import { choose, chosenSearch, onChosen } from "./chosen-store";
import { chosenIn, countsOf, type Filter, FILTERS, matches, readMarks } from "./filters";
import { type FilterChoice, FilterSelect } from "./filter-select";
import { ListToggle } from "./list-toggle";
import { showMatching } from "./show-matching";

export interface CalendarFiltersProps {
  /** What each filter offers, in the order in which it does; one with fewer than two is left out. */
  choices: Readonly<Record<Filter, readonly FilterChoice[]>>;
  /** The marks of each entry of the page, as they are written into it. */
  entries: readonly string[];
  /** What the page is of: "July 2022". */
  of: string;
}

const NOUNS: Readonly<Record<Filter, { one: string; all: string }>> = {
  brand: { one: "Brand", all: "All brands" },
  market: { one: "Market", all: "All markets" },
  certainty: { one: "Certainty", all: "However sure" },
  shape: { one: "Shape", all: "All shapes" },
};

/** Narrows a calendar down to what matters to the reader: in the browser, on what the page holds, and kept in the address. */
export function CalendarFilters({ choices, entries, of }: CalendarFiltersProps) {
  const search = useSyncExternalStore(onChosen, chosenSearch, () => "");
  const all = useMemo(() => entries.map(readMarks), [entries]);
  useEffect(() => {
    const calendar = document.querySelector("[data-calendar]");
    if (calendar) showMatching(calendar, chosenIn(search));
  }, [search]);

  const chosen = chosenIn(search);
  const total = all.length;
  const shown = all.filter((marks) => matches(marks, chosen)).length;
  const isFiltered = FILTERS.some((filter) => chosen[filter] !== undefined);
  return (
    <div role="group" aria-label="Show" className="border-b border-hair pb-3 noscript:hidden print:hidden">
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1.5">
        {FILTERS.filter((filter) => choices[filter].length > 1 || chosen[filter] !== undefined).map((filter) => (
          <FilterSelect
            key={filter}
            label={NOUNS[filter].one}
            everything={NOUNS[filter].all}
            choices={choices[filter]}
            counts={countsOf(filter, all, chosen)}
            value={chosen[filter]}
            onChoose={(value) => choose({ ...chosen, [filter]: value })}
          />
        ))}
        <ListToggle />
        <p role="status" className="ml-auto text-fine text-soft max-sm:ml-0">
          {isFiltered ? `${shown} of ${total} shown` : ""}
        </p>
        {isFiltered ? <ShowAll total={total} /> : null}
      </div>
      {isFiltered && shown === 0 ? (
        <p className="pt-6 pb-3">Nothing that is known of {of} matches. Choose less, or show everything again.</p>
      ) : null}
    </div>
  );
}

function ShowAll({ total }: { total: number }) {
  return (
    <button
      type="button"
      onClick={({ currentTarget }) => {
        // It goes with what it takes back, and the focus would be nowhere.
        currentTarget.closest("[role=group]")?.querySelector("select")?.focus();
        choose({});
      }}
      className="cursor-pointer text-fine underline decoration-hair underline-offset-3 hover:decoration-ink"
    >
      Show all {total}
    </button>
  );
}
