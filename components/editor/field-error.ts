import type { Fault } from "@/lib/domain/fault";

/** What is wrong with a field of a form, as it is told. */
export interface FieldError {
  /** Name of the control that it stands beside; empty where it is of the whole form. */
  readonly field: string;
  readonly sentence: string;
  /** The control's label, for a summary away from it. */
  readonly label: string;
  /** Slug of the launch that it speaks of, where there is one to look at. */
  readonly launch: string | null;
}

/** The launch that a fault leads to: the one that is there already. */
export function launchOf(fault: Fault): string | null {
  return fault.code === "exists" && fault.noun === "launch" ? fault.slug : null;
}
