import type { Precision as PrecisionColumn } from "@/lib/db/generated/client";
import { dayFromColumn, dayToColumn } from "@/lib/db/day-column";
import { column, word } from "@/lib/db/words";
import type { Day, Window } from "@/lib/domain/window/window";

/** A window as the tables hold it, in a claim and in a launch's projection alike. */
export interface WindowColumns {
  readonly precision: PrecisionColumn;
  readonly earliest: Date | null;
  readonly latest: Date | null;
  readonly about: boolean;
  readonly instant: Date | null;
  readonly timeZone: string | null;
}

export function windowFromColumns(row: WindowColumns): Window {
  return {
    precision: word(row.precision),
    earliest: nullable(row.earliest, dayFromColumn),
    latest: nullable(row.latest, dayFromColumn),
    about: row.about,
    // Whole minutes: the form without a fraction, which is also how Temporal writes them.
    instant: nullable(row.instant, (instant) => instant.toISOString().replace(".000Z", "Z")),
    timeZone: row.timeZone,
  };
}

export function windowToColumns(window: Window): WindowColumns {
  return {
    precision: column(window.precision),
    earliest: nullable<Day, Date>(window.earliest, dayToColumn),
    latest: nullable<Day, Date>(window.latest, dayToColumn),
    about: window.about,
    instant: nullable(window.instant, (instant) => new Date(instant)),
    timeZone: window.timeZone,
  };
}

function nullable<A, B>(value: A | null, convert: (value: A) => B): B | null {
  return value === null ? null : convert(value);
}
