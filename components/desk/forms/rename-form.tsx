"use client";

import { OperationForm } from "@/components/editor/operation-form";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { renameRecordAction } from "@/lib/actions/rename-record";
import type { SubjectKind } from "@/lib/domain/claim/claim";

export interface RenameFormProps {
  id: string;
  kind: SubjectKind;
  slug: string;
  /** What the record is called, for those who hear the page. */
  of: string;
  submissionKey: string;
}

/** Gives a record another address. */
export function RenameForm({ id, kind, slug, of, submissionKey }: RenameFormProps) {
  return (
    <OperationForm
      {...{ id, of, submissionKey }}
      action={renameRecordAction}
      verb="Change the address"
      hint="The address that it has now leads to the new one for good. What it is called, claims say."
      initial={{ slug, "was.slug": slug }}
    >
      {({ scope, values, errorOf }) => (
        <>
          <input type="hidden" name="record.kind" value={kind} />
          <input type="hidden" name="was.slug" value={values["was.slug"] ?? slug} />
          <Field
            name="slug"
            scope={scope}
            label="Address"
            hint="The last part of it: small letters, digits, and single hyphens between them."
            error={errorOf("slug")}
          >
            {(control) => (
              <TextInput {...control} defaultValue={values.slug} autoCapitalize="none" spellCheck={false} required />
            )}
          </Field>
        </>
      )}
    </OperationForm>
  );
}
