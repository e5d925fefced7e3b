import { ErrorSummary, type SummaryError } from "@/components/ui/error-summary";
import type { Refusal } from "@/lib/domain/editor/refusal";
import { formatRefusal } from "@/lib/format/refusal";
import type { FormState } from "@/lib/schemas/form-state";

export interface AnswerBoxProps<F> {
  state: FormState<F>;
  /** The faults as sentences, each with the control that it belongs to, in the order of the form. */
  errors: readonly SummaryError[];
}

/** What a form was answered, above it: its faults, or why it was not looked at. */
export function AnswerBox<F>({ state, errors }: AnswerBoxProps<F>) {
  switch (state.status) {
    case "faulty":
      return (
        <ErrorSummary
          title={
            errors.length === 1 ? "One thing to mend, nothing was written" : "Some things to mend, nothing was written"
          }
          errors={errors}
          answer={state}
        />
      );
    case "refused":
      return <NotWritten reason={state.refusal ?? "signed-out"} answer={state} />;
    case "unreachable":
      return <NotWritten reason="unreachable" answer={state} />;
    default:
      return null;
  }
}

function NotWritten({ reason, answer }: { reason: Refusal | "unreachable"; answer: object }) {
  return (
    <ErrorSummary title={reason === "unreachable" ? "No answer" : "Not written"} errors={[]} answer={answer}>
      <p>{formatRefusal(reason)}</p>
      {reason === "signed-out" ? (
        <p>
          <a href="/sign-in" target="_blank" rel="noreferrer" className="underline underline-offset-3">
            Sign in in another tab
          </a>
        </p>
      ) : null}
    </ErrorSummary>
  );
}
