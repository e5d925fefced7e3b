"use client";

import { TakeTheirs } from "@/components/desk/forms/take-theirs";
import { OperationForm, type OperationPart } from "@/components/editor/operation-form";
import { Field } from "@/components/ui/field";
import { SelectInput } from "@/components/ui/select-input";
import { TextInput } from "@/components/ui/text-input";
import { editRecordAction } from "@/lib/actions/edit-record";
import type { CatalogRecordView } from "@/lib/data/desk/catalog-record";
import { FORM_FACTOR_CHOICES } from "@/lib/format/choices";
import { formatRecordField } from "@/lib/format/record-field";

export interface EditFormProps {
  record: CatalogRecordView;
  /** What the record is called, for those who hear the page. */
  of: string;
  submissionKey: string;
}

/** Changes what the catalog itself says of a record. It carries what it began with: nobody overwrites unseen what others wrote. */
export function EditForm({ record, of, submissionKey }: EditFormProps) {
  const { id, kind, slug, version, fields } = record;
  const seen = Object.entries(fields).map(([field, value]) => [`was.${field}`, value ?? ""] as const);
  const begun = Object.entries(fields).map(([field, value]) => [field, value ?? ""] as const);
  return (
    <OperationForm
      {...{ id, of, submissionKey }}
      action={editRecordAction}
      verb="Edit"
      hint="It is shown in the history, for good."
      initial={Object.fromEntries([...begun, ...seen])}
    >
      {(part) => (
        <>
          {/* Enter in a text control presses the first button of a form: that must not be one that takes theirs. */}
          <button type="submit" tabIndex={-1} aria-hidden className="sr-only">
            Edit
          </button>
          <input type="hidden" name="record.kind" value={kind} />
          <input type="hidden" name="address" value={slug} />
          <input type="hidden" name="version" value={part.values.version ?? version} />
          {Object.keys(fields).map((field) => (
            <RecordField key={field} {...part} field={field} record={record} />
          ))}
        </>
      )}
    </OperationForm>
  );
}

/** What is chosen where a field holds no other record. */
const NONE: Readonly<Record<string, string>> = { series: "In no series", parent: "To no other brand" };

function RecordField({
  field,
  record: { kind, choices },
  scope,
  values,
  errorOf,
  faultOf,
}: OperationPart & { field: string; record: CatalogRecordView }) {
  const { label, hint } = formatRecordField(kind, field);
  const theirs = values[`was.${field}`] ?? "";
  const overtaken = faultOf(field)?.code === "overtaken";
  const offered = field === "formFactor" ? FORM_FACTOR_CHOICES : choices[field];
  const none = NONE[field];
  return (
    <div>
      <input type="hidden" name={`was.${field}`} value={theirs} />
      <Field name={field} scope={scope} label={label} hint={hint} error={errorOf(field)}>
        {(control) =>
          offered === undefined ? (
            <TextInput {...control} autoComplete="off" defaultValue={values[field]} />
          ) : (
            <SelectInput
              {...control}
              choices={[...(none === undefined ? [] : [{ value: "", label: none }]), ...offered]}
              defaultValue={values[field]}
            />
          )
        }
      </Field>
      {overtaken ? <TakeTheirs field={field} scope={scope} label={label} theirs={theirs} /> : null}
    </div>
  );
}
