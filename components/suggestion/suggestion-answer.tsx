import { AnswerBox } from "@/components/editor/answer-box";
import { ErrorSummary, type SummaryError } from "@/components/ui/error-summary";
import type { FormState } from "@/lib/schemas/form-state";

interface SuggestionAnswerProps {
  state: FormState;
  errors: readonly SummaryError[];
}

/** What a reader is told who was not thanked: what to mend, or, where nothing is wrong with the form, why it was not taken in. */
export function SuggestionAnswer({ state, errors }: SuggestionAnswerProps) {
  const isFull = state.faults.some(({ code }) => code === "too-often" || code === "queue-full");
  if (!isFull) return <AnswerBox state={state} errors={errors} />;
  return (
    <ErrorSummary title="Not taken in" errors={[]} answer={state}>
      {errors.map(({ sentence }) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </ErrorSummary>
  );
}
