"use client";

import type { ReactNode } from "react";
import { CaptureValue, type CaptureValueProps } from "@/components/editor/capture-value";
import { recordChoices } from "@/components/editor/record-choices";
import { useTyped } from "@/components/editor/use-typed";
import { Field } from "@/components/ui/field";
import { SelectInput } from "@/components/ui/select-input";
import { TextArea } from "@/components/ui/text-area";
import type { BrandPickView } from "@/lib/data/pickers";
import { type Property, SUBJECTS_OF, type SubjectKind } from "@/lib/domain/claim/claim";
import { STANCE_CHOICES, WORDING_CHOICES, type FormChoice } from "@/lib/format/choices";
import { propertyChoices } from "@/lib/format/report-choices";
import { PROPERTIES } from "@/lib/schemas/claim-fields";

export interface CaptureClaimProps extends Omit<CaptureValueProps, "property" | "zone"> {
  /** Its place in the list, from 1. */
  number: number;
  brands: readonly BrandPickView[];
  /** The button that takes it away. */
  remove: ReactNode;
}

const CHOOSE: FormChoice = { value: "", label: "Choose" };

/** One thing that the text says: of which record, what, how surely, and in which words. */
export function CaptureClaim(props: CaptureClaimProps) {
  const { row, number, records, brands, values, errorOf, remove } = props;
  const name = (part: string) => `claims.${row}.${part}`;
  const about = useTyped(values[name("about")] ?? String(records[0]?.row ?? ""));
  const propertyTyped = useTyped(values[name("property")] ?? "");
  const property = PROPERTIES.find((one) => one === propertyTyped.typed) ?? null;
  const record = records.find(({ row: of }) => String(of) === about.typed) ?? null;
  const zone = brands.find(({ slug }) => slug === record?.brand)?.zone ?? null;
  return (
    <fieldset className="grid gap-x-4 gap-y-3 border-t border-hair py-3 sm:grid-cols-2 lg:grid-cols-12">
      <legend className="sr-only">Claim {number}</legend>
      <Field
        name={name("about")}
        label={`Claim ${number}: of`}
        error={errorOf(name("about"))}
        className="lg:col-span-4"
      >
        {(control) => <SelectInput {...control} {...about.control} choices={recordChoices(records, about.typed)} />}
      </Field>
      <Field name={name("property")} label="It tells" error={errorOf(name("property"))} className="lg:col-span-4">
        {(control) => (
          <SelectInput
            {...control}
            {...propertyTyped.control}
            choices={[CHOOSE, ...propertyChoices(propertiesOf(record?.kind ?? null, property))]}
          />
        )}
      </Field>
      <CaptureValue {...props} property={property} zone={zone} />
      <div className="grid gap-x-4 gap-y-3 sm:col-span-2 sm:grid-cols-2 lg:col-span-12 lg:grid-cols-12">
        <Field name={name("stance")} label="The source" error={errorOf(name("stance"))} className="lg:col-span-2">
          {(control) => (
            <SelectInput {...control} choices={STANCE_CHOICES} defaultValue={values[control.name] ?? "asserts"} />
          )}
        </Field>
        <Field name={name("wording")} label="How surely" error={errorOf(name("wording"))} className="lg:col-span-3">
          {(control) => (
            <SelectInput {...control} choices={[CHOOSE, ...WORDING_CHOICES]} defaultValue={values[control.name]} />
          )}
        </Field>
        <Field
          name={name("said")}
          label="The words as said"
          error={errorOf(name("said"))}
          className="sm:col-span-2 lg:col-span-7"
        >
          {(control) => <TextArea {...control} rows={2} defaultValue={values[control.name]} />}
        </Field>
      </div>
      {remove}
    </fieldset>
  );
}

/** What can be said of a kind of record; what is chosen stays, to be told that it cannot. */
function propertiesOf(kind: SubjectKind | null, chosen: Property | null): Property[] {
  return PROPERTIES.filter((one) => kind === null || SUBJECTS_OF[one].includes(kind) || one === chosen);
}
