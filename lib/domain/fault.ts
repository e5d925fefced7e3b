import type { ClaimFault } from "./claim/claim-faults";
import type { ParseFault } from "./window/parse-fault";

/** The kinds of record that an input can name. */
type Noun = "brand" | "series" | "device" | "launch" | "source" | "market" | "claim";

/**
 * What is wrong with a field, as data: the sentence is made in `lib/format`. `field` is a dotted path into the input
 * ("devices.1.name"); empty where the fault is of the whole.
 */
export type Fault = { readonly field: string } & FaultReason;

export type FaultReason =
  | { readonly code: "required" }
  | { readonly code: "too-long"; readonly max: number }
  | { readonly code: "too-many"; readonly max: number }
  /** Control or text-direction characters, or half of a surrogate pair. */
  | { readonly code: "unprintable" }
  /** Not an http or https address that a browser would open. */
  | { readonly code: "not-a-link" }
  | { readonly code: "not-a-choice" }
  /** The input has not the shape of the form. */
  | { readonly code: "malformed" }
  | { readonly code: "window"; readonly fault: ParseFault }
  /** A statement has a day, a month or the like: both ends. */
  | { readonly code: "stated-on-open" }
  | { readonly code: "stated-in-future" }
  | { readonly code: "twice" }
  | { readonly code: "unknown"; readonly noun: Noun }
  | { readonly code: "exists"; readonly noun: Noun; readonly name: string; readonly slug: string }
  /** The record belongs to a brand that is not the launch's, nor of its family. */
  | { readonly code: "other-brand"; readonly noun: Noun }
  | { readonly code: "claim"; readonly fault: ClaimFault }
  | { readonly code: "already-struck" }
  | { readonly code: "not-struck" }
  /** The submission's key was used for something else. */
  | { readonly code: "key-used" }
  | { readonly code: "not-allowed" };

/** What a write answers: never an exception for what a person may have typed. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly Fault[] };

export function succeeded<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failed<T>(...faults: readonly Fault[]): Result<T> {
  return { ok: false, faults };
}
