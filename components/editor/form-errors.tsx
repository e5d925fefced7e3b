import type { ReactNode } from "react";
import type { FieldError } from "@/components/editor/field-error";
import { RecordedAlready } from "@/components/editor/recorded-already";

/** What stands beside a control that something is wrong with: of several markets in one control, each. */
export function errorsAt(field: string, errors: readonly FieldError[]): ReactNode {
  const own = errors.filter((error) => error.field === field);
  if (own.length === 0) return undefined;
  return own.map(({ sentence, launch }) => (
    <span key={sentence} className="block">
      {sentence}
      {launch && <RecordedAlready slug={launch} />}
    </span>
  ));
}
