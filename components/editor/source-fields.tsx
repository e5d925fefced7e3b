"use client";

import { useState, type ReactNode } from "react";
import { findSource } from "@/components/editor/finders";
import { Combobox } from "@/components/ui/combobox";
import { Field } from "@/components/ui/field";
import { SelectInput } from "@/components/ui/select-input";
import { TextInput } from "@/components/ui/text-input";
import { SOURCE_KIND_CHOICES } from "@/lib/format/choices";
import type { FormValues } from "@/lib/schemas/form-state";

export interface SourceFieldsProps {
  values: FormValues;
  /** Tells the same field of several forms on one page apart. */
  scope?: string;
  errorOf: (name: string) => ReactNode;
  /** What stands beside the source, a third of the width. */
  beside: ReactNode;
  /** What stands beside the link, a third of the width. */
  children?: ReactNode;
}

const KINDS = [{ value: "", label: "Choose, if the source is new" }, ...SOURCE_KIND_CHOICES];

/** Who says so, and where it was read. */
export function SourceFields({ values, scope = "", errorOf, beside, children }: SourceFieldsProps) {
  const [chosen, setChosen] = useState(() => values["source.id"] ?? "");
  return (
    <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-12">
      <input type="hidden" name="source.id" value={chosen} />
      <Field
        name="source.name"
        scope={scope}
        label="Source"
        error={errorOf("source.name")}
        hint="Who speaks, not who prints it: known, or new with its kind."
        className="lg:col-span-4"
      >
        {(control) => (
          <Combobox
            {...control}
            find={findSource}
            defaultValue={values["source.name"]}
            onText={(_, one) => setChosen(one?.id ?? "")}
          />
        )}
      </Field>
      <Field
        name="source.kind"
        scope={scope}
        label="Kind of source"
        error={errorOf("source.kind")}
        className="lg:col-span-4"
      >
        {(control) => (
          <SelectInput {...control} choices={KINDS} disabled={chosen !== ""} defaultValue={values["source.kind"]} />
        )}
      </Field>
      {beside}
      <Field
        name="link"
        scope={scope}
        label="Link"
        error={errorOf("link")}
        hint="Where it can be read. May be left empty."
        className="sm:col-span-2 lg:col-span-8"
      >
        {(control) => (
          <TextInput {...control} type="url" inputMode="url" placeholder="https://" defaultValue={values.link} />
        )}
      </Field>
      {children}
    </div>
  );
}
