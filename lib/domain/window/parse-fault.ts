/**
 * Why a text was not understood as a window. `token` is the part at fault, as typed.
 * The sentence for people is `formatParseFault` in lib/format.
 */
export type ParseFault =
  | { readonly code: "empty" }
  | { readonly code: "too-long"; readonly length: number; readonly most: number }
  | { readonly code: SimpleFaultCode; readonly token: string }
  /** A word among date words that is none; `suggestion` is the date word it looks like ("Februrary"). */
  | { readonly code: "unknown-word"; readonly token: string; readonly suggestion: string | null }
  /** The day named is another weekday (ISO, 1–7). */
  | { readonly code: "weekday-differs"; readonly token: string; readonly weekday: number };

export type SimpleFaultCode =
  /** Nothing in it names a time: "sometime". */
  | "not-a-date"
  /** It names a time with no bounds: "soon", "holiday season". */
  | "vague"
  /** It says how sure, which is not part of when: "probably", "?". */
  | "certainty-word"
  | "no-such-day"
  | "year-out-of-range"
  /** No year, and two are likely: the date has just passed, or is told as past, or is a 29 February. */
  | "year-missing"
  /** 04/07/2022. */
  | "day-month-order"
  | "two-dates"
  /** Also: over before it was stated. */
  | "end-before-start"
  | "no-such-time"
  | "time-without-day"
  /** The clock jumps over this time on that day. */
  | "time-skipped"
  /** The clock shows this time twice on that day. */
  | "time-repeated"
  | "zone-missing"
  | "zone-unknown"
  | "zone-ambiguous"
  /** The zone has another offset on that day: EST in July. */
  | "zone-not-in-force";

/** Thrown inside the parser, caught by `parseWindow`: a phrase is refused from deep within its parts. */
export class Refusal extends Error {
  constructor(readonly fault: ParseFault) {
    super(fault.code);
  }
}

export function refuse(code: SimpleFaultCode, token: string): Refusal {
  return new Refusal({ code, token });
}
