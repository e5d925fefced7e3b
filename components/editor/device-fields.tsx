"use client";

import { useMemo, useState, type ReactNode } from "react";
import type { DeviceTyped } from "@/components/editor/device-typed";
import { deviceFinder, remembering, seriesFinder } from "@/components/editor/finders";
import { aliasHint } from "@/components/editor/record-hint";
import { useDeviceTyped } from "@/components/editor/use-device-typed";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import { Field } from "@/components/ui/field";
import { SelectInput } from "@/components/ui/select-input";
import type { Find, Suggestion } from "@/components/ui/use-suggestions";
import type { BrandPickView } from "@/lib/data/pickers";
import { FORM_FACTOR_CHOICES, PHASE_CHOICES } from "@/lib/format/choices";
import type { FormValues } from "@/lib/schemas/form-state";

export interface DeviceFieldsProps {
  /** The row's place: its controls are named after it. */
  row: number;
  /** The launch's brand; null while none is chosen. */
  brand: BrandPickView | null;
  values: FormValues;
  errorOf: (name: string) => ReactNode;
  findMarket: Find;
  /** Fills in what the device above has; null where there is none. */
  onCopy: (() => void) | null;
  onRemove: (() => void) | null;
}

/** One device of the launch: known, or new with its series and shape; and the markets that are said of it. */
export function DeviceFields({ row, brand, values, errorOf, findMarket, onCopy, onRemove }: DeviceFieldsProps) {
  const name = (part: string) => `devices.${row}.${part}`;
  const [text, setText] = useState(values[name("name")] ?? "");
  const [chosen, setChosen] = useState<Suggestion | null>(() => {
    const id = values[name("id")];
    return id ? { id, text } : null;
  });
  const slug = brand?.slug ?? "";
  const findDevice = useMemo(() => remembering(deviceFinder(slug)), [slug]);
  const findSeries = useMemo(() => seriesFinder(slug), [slug]);
  const typed = useDeviceTyped(findDevice, text);
  // Without a brand, one of that name may be another brand's.
  const meant: DeviceTyped | null = chosen ? { kind: "known", known: chosen } : brand && typed;
  const isKnown = meant?.kind === "known";
  return (
    <fieldset className="grid gap-x-4 gap-y-3 border-t border-hair py-3 sm:grid-cols-2 lg:grid-cols-12">
      <legend className="sr-only">Device {row + 1}</legend>
      <input type="hidden" name={name("id")} value={chosen?.id ?? ""} />
      <Field
        name={name("name")}
        label={`Device ${row + 1}`}
        error={errorOf(name("name"))}
        hint={<span role="status">{hintOf(meant, brand, text)}</span>}
        className="lg:col-span-4"
      >
        {(control) => (
          <Combobox
            {...control}
            find={findDevice}
            defaultValue={values[control.name]}
            onText={(now, one) => {
              setText(now);
              setChosen(one);
            }}
          />
        )}
      </Field>
      <Field
        name={name("markets")}
        label="Markets"
        error={errorOf(name("markets"))}
        hint="Several, parted by commas; “global” is all but the brand’s home. Empty: not said."
        className="lg:col-span-5"
      >
        {(control) => (
          <Combobox {...control} find={findMarket} several placeholder="China" defaultValue={values[control.name]} />
        )}
      </Field>
      <Field name={name("phase")} label="In these markets" error={errorOf(name("phase"))} className="lg:col-span-3">
        {(control) => (
          <SelectInput {...control} choices={PHASE_CHOICES} defaultValue={values[control.name] ?? "coming"} />
        )}
      </Field>
      <Field
        name={name("seriesName")}
        label="Series, of a new device"
        error={errorOf(name("seriesName"))}
        hint="Known, or new: then it is made too. May be left empty."
        className="lg:col-span-4"
      >
        {(control) => (
          <Combobox {...control} find={findSeries} disabled={isKnown} defaultValue={values[control.name]} />
        )}
      </Field>
      <Field name={name("formFactor")} label="Shape" error={errorOf(name("formFactor"))} className="lg:col-span-3">
        {(control) => (
          <SelectInput
            {...control}
            choices={FORM_FACTOR_CHOICES}
            disabled={isKnown}
            defaultValue={values[control.name] ?? "bar"}
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-2 self-start sm:col-span-2 lg:col-span-5 lg:justify-end lg:pt-7">
        {onCopy ? (
          <Button onClick={onCopy} className="noscript:hidden">
            As above<span className="sr-only">: markets, series and shape of device {row + 1}</span>
          </Button>
        ) : null}
        {onRemove ? <Button onClick={onRemove}>Remove device {row + 1}</Button> : null}
      </div>
    </fieldset>
  );
}

function hintOf(meant: DeviceTyped | null, brand: BrandPickView | null, typed: string): string {
  switch (meant?.kind) {
    case "known": {
      const { text, note } = meant.known;
      return `Known: ${note ? `${text}, ${note}` : text}. Series and shape are not used.`;
    }
    case "alias":
      return aliasHint(typed, meant.of);
    case "new":
      return `A new device of ${brand?.name} will be made.`;
    default:
      return "Chosen from the list, or new.";
  }
}
