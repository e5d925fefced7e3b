/** A calendar day, `YYYY-MM-DD`, at the venue: no time zone moves it. Days compare as strings. */
export type Day = string & { readonly __day: true };

/** How exact a window is (DESIGN section 3). It says nothing about how sure anyone is. */
export const PRECISIONS = [
  "minute",
  "day",
  "part-of-month",
  "month",
  "quarter",
  "half",
  "year",
  "season",
  "part-of-year",
  "range",
  "after",
  "before",
  "tbd",
] as const;
export type Precision = (typeof PRECISIONS)[number];

/**
 * When something happens, as exactly as it is known and no more.
 * `earliest` and `latest` are both inclusive; null is an open end. `instant` (ISO 8601, UTC) and `timeZone` (IANA)
 * are set if and only if the precision is `minute`; then both days are the instant's day in that zone.
 */
export interface Window {
  readonly precision: Precision;
  readonly earliest: Day | null;
  readonly latest: Day | null;
  /** "around the same time", "a few months after": the bounds are soft. */
  readonly about: boolean;
  readonly instant: string | null;
  readonly timeZone: string | null;
}
