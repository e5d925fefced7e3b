import type { ReactNode } from "react";
import type { FieldError } from "@/components/editor/field-error";
import { RecordedAlready } from "@/components/editor/recorded-already";
import type { SummaryError } from "@/components/ui/error-summary";

/** What stands beside a control that something is wrong with: of several markets in one control, each. */
export function errorsAt(field: string, errors: readonly FieldError[]): ReactNode {
  const own = errors.filter((error) => error.field === field);
  if (own.length === 0) return undefined;
  return own.map(({ sentence, before }) => (
    <span key={sentence} className="block">
      {sentence}
      {before && <RecordedAlready before={before} />}
    </span>
  ));
}

/** The same for the summary above the form. */
export function summaryOf(errors: readonly FieldError[]): SummaryError[] {
  return errors.map(({ before, ...error }) => ({ ...error, more: before && <RecordedAlready before={before} /> }));
}
