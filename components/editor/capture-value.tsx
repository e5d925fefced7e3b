"use client";

import type { ReactNode } from "react";
import { recordChoices, type RecordOfForm } from "@/components/editor/record-choices";
import { useTyped } from "@/components/editor/use-typed";
import { WindowField } from "@/components/editor/window-field";
import { cn } from "@/lib/cn";
import { Combobox } from "@/components/ui/combobox";
import { Field, type ControlProps } from "@/components/ui/field";
import { SelectInput } from "@/components/ui/select-input";
import { TextInput } from "@/components/ui/text-input";
import type { Find } from "@/components/ui/use-suggestions";
import type { Property } from "@/lib/domain/claim/claim";
import type { Day } from "@/lib/domain/window/window";
import {
  type FormChoice,
  LAUNCH_STATUS_CHOICES,
  LINEAGE_CHOICES,
  NAME_KIND_CHOICES,
  PHASE_CHOICES,
  PRICE_KIND_CHOICES,
} from "@/lib/format/choices";
import { formatMemberField, formatWordsField } from "@/lib/format/report-choices";
import { fieldsOf, type ClaimField } from "@/lib/schemas/claim-fields";
import type { FormValues } from "@/lib/schemas/form-state";

export interface CaptureValueProps {
  row: number;
  records: readonly RecordOfForm[];
  findMarket: Find;
  /** The day of the statement: "this fall" is told from it. */
  statedOn: Day;
  values: FormValues;
  errorOf: (name: string) => ReactNode;
  /** Null while none is chosen. */
  property: Property | null;
  /** The zone of a time that names none. */
  zone: string | null;
}

/** What a claim says, by its property. The fields of other properties are hidden, and keep what was typed in them. */
export function CaptureValue(props: CaptureValueProps) {
  const { row, records, findMarket, statedOn, values, errorOf, property, zone } = props;
  const name = (part: ClaimField) => `claims.${row}.${part}`;
  const when = useTyped(values[name("when")] ?? "");
  const member = useTyped(values[name("member")] ?? "");
  const has = new Set(fieldsOf(property));
  const words = formatWordsField(property);
  const field = (
    part: ClaimField,
    label: string,
    width: string,
    of: (control: ControlProps) => ReactNode,
    hint = "",
  ) => (
    <Field
      name={name(part)}
      {...{ label, hint }}
      error={errorOf(name(part))}
      className={cn(width, has.has(part) ? null : "hidden")}
    >
      {of}
    </Field>
  );
  const select = (part: ClaimField, label: string, choices: readonly FormChoice[]) =>
    field(part, label, "lg:col-span-4", (control) => (
      <SelectInput {...control} choices={choices} defaultValue={values[control.name] ?? choices[0]?.value} />
    ));
  const scope = property === "price" ? "lg:col-span-3" : "lg:col-span-4";
  const text = (control: ControlProps) => <TextInput {...control} defaultValue={values[control.name]} />;
  return (
    <>
      <WindowField
        name={name("when")}
        label="When"
        when={when}
        statedOn={statedOn}
        zone={zone}
        error={errorOf(name("when"))}
        className={cn("lg:col-span-4", has.has("when") ? null : "hidden")}
      />
      {select("status", "The launch", LAUNCH_STATUS_CHOICES)}
      {select("phase", "It", PHASE_CHOICES)}
      {select("lineage", "It", LINEAGE_CHOICES)}
      {field("member", formatMemberField(property), "lg:col-span-4", (control) => (
        <SelectInput {...control} {...member.control} choices={recordChoices(records, member.typed)} />
      ))}
      {field("text", words.label, "lg:col-span-4", text, words.hint)}
      {select("nameKind", "It is", NAME_KIND_CHOICES)}
      {select("priceKind", "It costs", PRICE_KIND_CHOICES)}
      {field("price", "Price", "lg:col-span-2", text, "Like 5999 or 5999.50.")}
      {field("priceHigh", "To, of a range", "lg:col-span-2", text)}
      {field("currency", "Currency", "lg:col-span-2", text, "Three letters: CNY, EUR.")}
      {field(
        "market",
        "Market",
        scope,
        (control) => (
          <Combobox {...control} find={findMarket} defaultValue={values[control.name]} />
        ),
        "Empty: not said.",
      )}
      {field("offer", "Offer", scope, text, "“256 GB”, “green”; “import”. Mostly empty.")}
    </>
  );
}
