import { refresh } from "next/cache";
import { refreshTags } from "@/lib/actions/refresh-tags";
import type { Fault, Result } from "@/lib/domain/fault";
import { faultyForm, type FormState, type FormValues } from "@/lib/schemas/form-state";

/** What a form is answered that does one thing to a record, or to what no reader sees: done and shown at once, or its faults. */
export function operationAnswer(
  values: FormValues,
  result: Result<{ readonly tags: readonly string[] } | null>,
): FormState {
  if (!result.ok) return faultyForm(withSeen(values, result.faults), result.faults);
  if (result.value !== null) refreshTags(result.value.tags);
  // The desk itself is read anew each time and carries no tag.
  refresh();
  return { status: "done", values: {}, faults: [], refusal: null };
}

/** Whoever was told what others did has seen it: sent again, it is meant. */
function withSeen(values: FormValues, faults: readonly Fault[]): FormValues {
  const since = faults.find((fault) => fault.code === "operated-meanwhile");
  return since ? { ...values, seen: since.last } : values;
}
