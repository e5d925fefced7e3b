"use client";

import { OperationForm } from "@/components/editor/operation-form";
import { setBackAction } from "@/lib/actions/set-back";
import type { SetBackView } from "@/lib/data/history/list-set-backs";
import { formatRevised } from "@/lib/format/revised-name";
import { formatField } from "@/lib/format/revision";
import { columnControl } from "@/lib/schemas/set-back";

export interface SetBackFormProps {
  setBack: SetBackView;
  submissionKey: string;
}

/** Makes the catalog say again what it said as of a change, of the columns that are chosen. */
export function SetBackForm({ setBack: { record, version, seen, columns }, submissionKey }: SetBackFormProps) {
  return (
    <OperationForm
      action={setBackAction}
      id={`${record.kind}:${record.id}`}
      verb="Set back"
      of={`${formatRevised(record)}, to version ${version}`}
      hint="As a change of its own: what came between stays in the history, and this can be undone."
      submissionKey={submissionKey}
      keeps={false}
    >
      {({ scope, values, errorOf }) => (
        <fieldset aria-describedby={errorOf("columns") === undefined ? undefined : `${scope}columns-error`}>
          <legend className="font-semibold">To what it was at version {version}</legend>
          <input type="hidden" name="version" defaultValue={version} />
          <input type="hidden" name="seen" defaultValue={seen} />
          {errorOf("columns") === undefined ? null : (
            <p id={`${scope}columns-error`} className="mt-1 font-semibold text-red">
              {errorOf("columns")}
            </p>
          )}
          {columns.map(({ column, then, now }) => {
            const name = columnControl(column);
            return (
              <label key={column} className="flex items-baseline gap-2 py-0.5">
                <input
                  type="checkbox"
                  name={name}
                  defaultChecked={!("key" in values) || name in values}
                  className="size-4 shrink-0 self-center accent-ink"
                />
                <span className="min-w-0 wrap-anywhere">
                  {formatField(then).what}: {formatField(now).text ?? "nothing"} → {formatField(then).text ?? "nothing"}
                </span>
              </label>
            );
          })}
        </fieldset>
      )}
    </OperationForm>
  );
}
