"use client";

import { useCallback, useEffect, useState, type MouseEvent } from "react";
import { controlId } from "@/components/ui/field";
import type { SubjectKind } from "@/lib/domain/claim/claim";
import { RECORD_FIELDS } from "@/lib/schemas/claim-fields";
import { valuesOf, type FormValues } from "@/lib/schemas/form-state";
import { kindOfRow } from "@/lib/schemas/report-form";
import { type ReportList, rowsOf, withAnother, withoutRow } from "@/lib/schemas/report-rows";

/** What a row of records holds, as far as the claims must know it. */
export interface SeenRecord {
  readonly kind: SubjectKind;
  /** Its name or title as typed; empty while there is none. */
  readonly called: string;
  /** Its brand's slug; empty while none is chosen. */
  readonly brand: string;
}

/**
 * The rows of the form, and what its records are called by now. A row that is added begins with what the form says of it, and
 * has the focus.
 */
export function useCaptureRows(initial: FormValues) {
  const [values, setValues] = useState(initial);
  const [seen, setSeen] = useState<Readonly<Record<number, SeenRecord>>>({});
  const [focus, setFocus] = useState<string | null>(null);
  useEffect(() => {
    if (focus !== null) document.getElementById(focus)?.focus();
  }, [focus]);
  const see = useCallback((row: number, record: SeenRecord) => {
    setSeen((before) => ({ ...before, [row]: record }));
  }, []);
  const change = (to: (now: FormValues) => FormValues, focusOf: (next: FormValues) => string) => {
    return (event: MouseEvent<HTMLButtonElement>) => {
      event.preventDefault();
      if (!event.currentTarget.form) return;
      const next = to(valuesOf(new FormData(event.currentTarget.form)));
      setValues(next);
      setFocus(focusOf(next));
    };
  };
  return {
    values,
    see,
    records: rowsOf(values, "records").map((row) => ({ row, ...(seen[row] ?? seenIn(values, row)) })),
    claims: rowsOf(values, "claims"),
    add: (list: ReportList) =>
      change(
        (now) => withAnother(now, list),
        (next) => controlId(`${list}.${rowsOf(next, list).at(-1)}.${list === "records" ? "kind" : "property"}`),
      ),
    remove: (list: ReportList, row: number) =>
      change(
        (now) => withoutRow(now, list, row),
        () => `add-${list}`,
      ),
  };
}

function seenIn(values: FormValues, row: number): SeenRecord {
  const kind = kindOfRow(values, row);
  const called = kind === "brand" ? "" : (values[`records.${row}.${RECORD_FIELDS[kind][0]}`] ?? "");
  return { kind, called, brand: values[`records.${row}.brand`] ?? "" };
}
