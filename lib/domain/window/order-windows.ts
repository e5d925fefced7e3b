import { PRECISIONS, type Window } from "./window";

/**
 * By the latest day, open ends last; then the finer first, which for one latest day is the later start; then the exact
 * before the "around" (DESIGN 3). So "2022" follows "December 2022". A total order: 0 only for equal windows.
 * In SQL: latest NULLS LAST, CASE WHEN latest IS NULL THEN earliest END NULLS LAST, earliest DESC, instant NULLS LAST.
 */
export function compareWindows(a: Window, b: Window): number {
  return (
    compareNullsLast(a.latest, b.latest) ||
    compareStarts(a, b) ||
    compareInstants(a.instant, b.instant) ||
    Number(a.about) - Number(b.about) ||
    PRECISIONS.indexOf(a.precision) - PRECISIONS.indexOf(b.precision) ||
    compareNullsLast(a.timeZone, b.timeZone)
  );
}

function compareStarts(a: Window, b: Window): number {
  // With no end to measure from, none is finer: the one that may come first stands first, "no date" last.
  if (a.latest === null) return compareNullsLast(a.earliest, b.earliest);
  return compareNullsLast(b.earliest, a.earliest);
}

function compareInstants(a: string | null, b: string | null): number {
  if (a === null || b === null) return compareNullsLast(a, b);
  return Date.parse(a) - Date.parse(b);
}

function compareNullsLast(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
