import type { Fault, RecordedClaim } from "@/lib/domain/fault";

/** What is there already, and stands in the way of its being recorded once more. */
export type RecordedBefore = { readonly launch: string } | { readonly claim: RecordedClaim };

/** What is wrong with a field of a form, as it is told. */
export interface FieldError {
  /** Name of the control that it stands beside; empty where it is of the whole form. */
  readonly field: string;
  readonly sentence: string;
  /** The control's label, for a summary away from it. */
  readonly label: string;
  /** What to look at, where it is recorded already: a launch by its slug, or a claim. */
  readonly before: RecordedBefore | null;
}

/** What a fault leads to. */
export function recordedBefore(fault: Fault): RecordedBefore | null {
  if (fault.code === "recorded-already") return { claim: fault.claim };
  return fault.code === "exists" && fault.noun === "launch" ? { launch: fault.slug } : null;
}
