"use client";

import { useMemo, useState } from "react";
import { deviceFinder, seriesFinder } from "@/components/editor/finders";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import { Field } from "@/components/ui/field";
import { SelectInput } from "@/components/ui/select-input";
import type { Find, Suggestion } from "@/components/ui/use-suggestions";
import { FORM_FACTOR_CHOICES, PHASE_CHOICES } from "@/lib/format/choices";
import type { FormValues } from "@/lib/schemas/form-state";

export interface DeviceFieldsProps {
  /** The row's place: its controls are named after it. */
  row: number;
  /** Slug of the launch's brand; empty while none is chosen. */
  brand: string;
  values: FormValues;
  errorOf: (name: string) => string | undefined;
  findMarket: Find;
  onRemove: (() => void) | null;
}

/** One device of the launch: known, or new with its series and shape; and the markets that are said of it. */
export function DeviceFields({ row, brand, values, errorOf, findMarket, onRemove }: DeviceFieldsProps) {
  const name = (part: string) => `devices.${row}.${part}`;
  const [chosen, setChosen] = useState<Pick<Suggestion, "id" | "note"> | null>(() => {
    const id = values[name("id")];
    return id ? { id } : null;
  });
  const findDevice = useMemo(() => deviceFinder(brand), [brand]);
  const findSeries = useMemo(() => seriesFinder(brand), [brand]);
  return (
    <fieldset className="grid gap-x-4 gap-y-3 border-t border-hair py-3 sm:grid-cols-2 lg:grid-cols-12">
      <legend className="sr-only">Device {row + 1}</legend>
      <input type="hidden" name={name("id")} value={chosen?.id ?? ""} readOnly />
      <Field
        name={name("name")}
        label={`Device ${row + 1}`}
        error={errorOf(name("name"))}
        hint={chosen ? `Known${chosen.note ? `, ${chosen.note}` : ""}.` : "Chosen from the list, or new."}
        className="lg:col-span-4"
      >
        {(control) => (
          <Combobox
            {...control}
            find={findDevice}
            defaultValue={values[control.name]}
            onText={(_, one) => setChosen(one)}
          />
        )}
      </Field>
      <Field
        name={name("markets")}
        label="Markets"
        error={errorOf(name("markets"))}
        hint="Several, parted by commas. Empty: not said."
        className="lg:col-span-5"
      >
        {(control) => (
          <Combobox {...control} find={findMarket} several placeholder="China" defaultValue={values[control.name]} />
        )}
      </Field>
      <Field name={name("phase")} label="It" error={errorOf(name("phase"))} className="lg:col-span-3">
        {(control) => (
          <SelectInput {...control} choices={PHASE_CHOICES} defaultValue={values[control.name] ?? "coming"} />
        )}
      </Field>
      <Field
        name={name("seriesName")}
        label="Series, of a new device"
        error={errorOf(name("seriesName"))}
        className="lg:col-span-4"
      >
        {(control) => (
          <Combobox {...control} find={findSeries} disabled={chosen !== null} defaultValue={values[control.name]} />
        )}
      </Field>
      <Field name={name("formFactor")} label="Shape" error={errorOf(name("formFactor"))} className="lg:col-span-3">
        {(control) => (
          <SelectInput
            {...control}
            choices={FORM_FACTOR_CHOICES}
            disabled={chosen !== null}
            defaultValue={values[control.name] ?? "bar"}
          />
        )}
      </Field>
      {onRemove ? (
        <Button onClick={onRemove} className="self-end justify-self-start lg:col-span-5 lg:justify-self-end">
          Remove device {row + 1}
        </Button>
      ) : null}
    </fieldset>
  );
}
