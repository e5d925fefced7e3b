import type { ClaimOperation, Rank, SourceKind, SubjectKind, Verdict } from "./claim/claim";
import type { ClaimFault } from "./claim/claim-faults";
import type { StatusFault } from "./claim/status-fault";
import type { ParseFault } from "./window/parse-fault";

/** The kinds of record that an input can name. */
type Noun =
  | "brand"
  | "series"
  | "device"
  | "launch"
  | "source"
  | "market"
  | "claim"
  | "change"
  | "person"
  | "invitation"
  | "session"
  | "suggestion"
  | "record";

/** A claim that is there, and the record where it stands. */
export interface RecordedClaim {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly slug: string;
}

/** A change that somebody made, as it is told of. */
export interface MadeChange {
  /** The verb of the mutation. */
  readonly verb: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Null where no editor made it, but a script. */
  readonly by: string | null;
}

/** Something that was done to a claim, as it is told of. */
export interface MadeOperation {
  readonly kind: ClaimOperation["kind"];
  /** Of a ranking. */
  readonly rank: Rank | null;
  readonly verdict: Verdict | null;
  readonly why: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Null where no editor did it, but a script. */
  readonly by: string | null;
}

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
  /** A title without a letter or a digit: nothing to find it by. */
  | { readonly code: "wordless" }
  /** A phone without a name, of which it was not said that it has none yet. */
  | { readonly code: "name-missing" }
  /** A name of a phone that is said to have none. */
  | { readonly code: "name-of-nameless" }
  /** A quiet launch has no event, and so no title. */
  | { readonly code: "title-of-quiet" }
  /** The input has not the shape of the form. */
  | { readonly code: "malformed" }
  | { readonly code: "window"; readonly fault: ParseFault }
  /** The window says the contrary of the status, on the day that both were stated. */
  | { readonly code: "status"; readonly fault: StatusFault }
  /** A launch that is said to have taken place, on a day before it begins. */
  | { readonly code: "not-yet-held" }
  /** What was canceled took place on no day. */
  | { readonly code: "date-of-canceled" }
  /** A statement has a day, a month or the like: both ends. */
  | { readonly code: "stated-on-open" }
  /** Longer than a month: what was stated before and what after could not be told. */
  | { readonly code: "stated-on-wide" }
  | { readonly code: "stated-in-future" }
  /** Where it was stated it may be tomorrow already; statements go by days in UTC. */
  | { readonly code: "twice" }
  /** A record that is to be made, of which nothing is said. */
  | { readonly code: "unspoken" }
  | { readonly code: "unknown"; readonly noun: Noun }
  | { readonly code: "exists"; readonly noun: Noun; readonly name: string; readonly slug: string }
  /** The source has been recorded as saying so on that day, read at that link or at none. */
  | { readonly code: "recorded-already"; readonly claim: RecordedClaim }
  /** The record belongs to a brand that is not the launch's, nor of its family. */
  | { readonly code: "other-brand"; readonly noun: Noun }
  /** A new device's name begins with that of a brand of another family. */
  | { readonly code: "named-after"; readonly brand: string }
  /** The source is known, and of another kind than was chosen. */
  | { readonly code: "other-kind"; readonly name: string; readonly kind: SourceKind }
  | { readonly code: "claim"; readonly fault: ClaimFault }
  | { readonly code: "already-struck" }
  | { readonly code: "not-struck" }
  /** It is so already. */
  | { readonly code: "unchanged" }
  /** A brand that belongs to the one that is to belong to it. */
  | { readonly code: "circle" }
  /** A duplicate, which leads to another record. */
  | { readonly code: "merged" }
  /** Somebody else has changed the field since the form was opened, to something else than was typed. */
  | { readonly code: "overtaken"; readonly before: string | null; readonly theirs: string | null }
  /** Others have done something to the claim since the form was opened: the latest first, and that one's id. */
  | { readonly code: "operated-meanwhile"; readonly done: readonly MadeOperation[]; readonly last: string }
  /** Others have recorded what became of the launch since the form was opened: the latest first, and when that was (ISO 8601). */
  | {
      readonly code: "settled-meanwhile";
      readonly said: readonly { readonly said: string; readonly source: string; readonly by: string | null }[];
      readonly last: string;
    }
  /** Not what an address is made of. */
  | { readonly code: "not-a-slug" }
  /** What was to be reviewed waits no more. */
  | { readonly code: "reviewed-already" }
  /** Without an owner, nobody could make one. */
  | { readonly code: "last-owner" }
  /** Somebody else changed it since the page was made. */
  | { readonly code: "changed-meanwhile"; readonly changes?: readonly MadeChange[] }
  /** A later change rests on what is to be undone: that one would have to be undone first. */
  | { readonly code: "rested-upon"; readonly change: MadeChange }
  /** A change that has been undone already, by this one. */
  | { readonly code: "already-undone"; readonly change: MadeChange }
  /** A change that nothing takes back, or of which nobody kept how it was before. */
  | { readonly code: "not-undoable" }
  /** Too many were sent within a short time, from one place or by everybody. */
  | { readonly code: "too-often" }
  /** As many wait for the editors as may. */
  | { readonly code: "queue-full" }
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
