import type { Fault } from "@/lib/domain/fault";
import type { Refusal } from "@/lib/domain/editor/refusal";

/** What was typed, by the name of its control. It goes out and comes back unchanged, whatever the answer is. */
export type FormValues = Readonly<Record<string, string>>;

/** What an action answers to its form. */
export interface FormState<F = Fault> {
  readonly status: "fresh" | "faulty" | "refused" | "unreachable" | "done";
  readonly values: FormValues;
  readonly faults: readonly F[];
  readonly refusal: Refusal | null;
}

export function freshForm<F = Fault>(values: FormValues = {}): FormState<F> {
  return { status: "fresh", values, faults: [], refusal: null };
}

export function faultyForm<F>(values: FormValues, faults: readonly F[]): FormState<F> {
  return { status: "faulty", values, faults, refusal: null };
}

export function refusedForm<F>(values: FormValues, refusal: Refusal): FormState<F> {
  return { status: "refused", values, faults: [], refusal };
}

export function unreachableForm<F>(values: FormValues): FormState<F> {
  return { status: "unreachable", values, faults: [], refusal: null };
}

/** The text controls of a posted form. React's own fields and files are left out; of a name given twice, the last. */
export function valuesOf(form: FormData): FormValues {
  const values: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === "string" && !name.startsWith("$ACTION")) values[name] = value;
  }
  return values;
}
