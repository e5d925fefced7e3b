"use client";

import { useEffect, useMemo, useState, type ReactNode } from "react";
import { deviceFinder, launchFinder, remembering, seriesFinder } from "@/components/editor/finders";
import { recordHint } from "@/components/editor/record-hint";
import { RowCheckbox } from "@/components/editor/row-checkbox";
import type { SeenRecord } from "@/components/editor/use-capture-rows";
import { useDeviceTyped } from "@/components/editor/use-device-typed";
import { useTyped } from "@/components/editor/use-typed";
import { cn } from "@/lib/cn";
import { Combobox } from "@/components/ui/combobox";
import { Field } from "@/components/ui/field";
import { SelectInput } from "@/components/ui/select-input";
import type { Find, Suggestion } from "@/components/ui/use-suggestions";
import type { BrandPickView } from "@/lib/data/pickers";
import type { SubjectKind } from "@/lib/domain/claim/claim";
import { FORM_FACTOR_CHOICES } from "@/lib/format/choices";
import { formatRecordKind } from "@/lib/format/report-choices";
import { RECORD_FIELDS, RECORD_KINDS, type RecordField } from "@/lib/schemas/claim-fields";
import type { FormValues } from "@/lib/schemas/form-state";
import { kindOfRow, knownMark } from "@/lib/schemas/report-form";

export interface CaptureRecordProps {
  row: number;
  /** Its place in the list, from 1. */
  number: number;
  brands: readonly BrandPickView[];
  values: FormValues;
  errorOf: (name: string) => ReactNode;
  onSeen: (row: number, record: SeenRecord) => void;
  /** The button that takes it away. */
  remove: ReactNode;
}

const KINDS = RECORD_KINDS.map((kind) => ({ value: kind, label: formatRecordKind(kind) }));

const FINDERS: Readonly<Record<SubjectKind, (brand: string) => Find>> = {
  device: deviceFinder,
  launch: launchFinder,
  series: seriesFinder,
  brand: () => async () => [],
};

/** One thing that the text speaks of: known, or new with what it is made from. */
export function CaptureRecord({ row, number, brands, values, errorOf, onSeen, remove }: CaptureRecordProps) {
  const name = (part: string) => `records.${row}.${part}`;
  const kindTyped = useTyped(kindOfRow(values, row));
  const kind = kindOfRow({ [name("kind")]: kindTyped.typed }, row);
  const brand = useTyped(values[name("brand")] ?? "");
  const [texts, setTexts] = useState({ name: values[name("name")] ?? "", title: values[name("title")] ?? "" });
  const [chosen, setChosen] = useState<(Suggestion & { mark: string }) | null>(() => {
    const [id, mark] = [values[name("id")], values[name("known")]];
    return id && mark ? { id, mark, text: texts[kind === "launch" ? "title" : "name"] } : null;
  });
  const text = kind === "brand" ? "" : texts[kind === "launch" ? "title" : "name"];
  const known = chosen && chosen.mark === knownMark(kind, text) ? chosen : null;
  const find = useMemo(() => remembering(FINDERS[kind](known ? "" : brand.typed)), [kind, known, brand.typed]);
  const findSeries = useMemo(() => seriesFinder(brand.typed), [brand.typed]);
  const typed = useDeviceTyped(find, known ? "" : text);
  const of = brands.find(({ slug }) => slug === brand.typed) ?? null;
  const called = kind === "brand" ? (of?.name ?? "") : text.trim();
  // Two launches may bear one title: only one that is chosen is meant.
  const meant = known ?? (typed?.kind === "known" && kind !== "launch" ? typed.known : null);
  const seenBrand = brand.typed || (meant?.of ?? "");
  useEffect(() => onSeen(row, { kind, called, brand: seenBrand }), [onSeen, row, kind, called, seenBrand]);

  const has = (field: RecordField) => RECORD_FIELDS[kind].includes(field);
  const shown = (field: RecordField, width: string) => cn(width, has(field) ? null : "hidden");
  const naming = (field: "name" | "title") => (now: string, one: Suggestion | null) => {
    setTexts((before) => ({ ...before, [field]: now }));
    setChosen(one && { ...one, mark: knownMark(kind, now) });
    if (one?.of !== undefined) brand.fill(one.of);
  };
  // It keeps its line while there is nothing to say: what lies below must not move away under a click.
  const hint = (
    <span role="status" className="block min-h-[1lh]">
      {recordHint(kind, { known, typed, text, brand: of })}
    </span>
  );
  const isKnown = meant !== null;
  return (
    <fieldset className="grid gap-x-4 gap-y-3 border-t border-hair py-3 sm:grid-cols-2 lg:grid-cols-12">
      <legend className="sr-only">Record {number}</legend>
      <input type="hidden" name={name("id")} value={known?.id ?? ""} />
      <input type="hidden" name={name("known")} value={known?.mark ?? ""} />
      <Field name={name("kind")} label={`Record ${number}`} error={errorOf(name("kind"))} className="lg:col-span-2">
        {(control) => <SelectInput {...control} {...kindTyped.control} choices={KINDS} />}
      </Field>
      <div className={shown("name", "min-w-0 lg:col-span-4")}>
        <Field name={name("name")} label="Name" error={errorOf(name("name"))} hint={has("name") ? hint : null}>
          {(control) => (
            <Combobox {...control} find={find} defaultValue={values[control.name]} onText={naming("name")} />
          )}
        </Field>
        {/* It says that an empty name is meant: of a phone that is named or known, there is nothing to say. */}
        <RowCheckbox
          name={name("nameless")}
          isShown={has("nameless")}
          isOff={isKnown || text.trim() !== ""}
          isChecked={values[name("nameless")] === "on"}
          className="text-fine"
        >
          It has no name yet
        </RowCheckbox>
      </div>
      <Field
        name={name("title")}
        label="Title"
        error={errorOf(name("title"))}
        hint={has("title") ? hint : null}
        className={shown("title", "lg:col-span-4")}
      >
        {(control) => (
          <Combobox {...control} find={find} defaultValue={values[control.name]} onText={naming("title")} />
        )}
      </Field>
      <Field name={name("brand")} label="Brand" error={errorOf(name("brand"))} className="lg:col-span-2">
        {(control) => (
          <SelectInput
            {...control}
            {...brand.control}
            disabled={known !== null}
            choices={[
              { value: "", label: "Choose" },
              ...brands.map(({ slug, name }) => ({ value: slug, label: name })),
            ]}
          />
        )}
      </Field>
      <Field
        name={name("seriesName")}
        label="Series, if new"
        error={errorOf(name("seriesName"))}
        className={shown("seriesName", "lg:col-span-2")}
      >
        {(control) => (
          <Combobox {...control} find={findSeries} disabled={isKnown} defaultValue={values[control.name]} />
        )}
      </Field>
      <Field
        name={name("formFactor")}
        label="Shape, if new"
        error={errorOf(name("formFactor"))}
        className={shown("formFactor", "lg:col-span-2")}
      >
        {(control) => (
          <SelectInput
            {...control}
            choices={FORM_FACTOR_CHOICES}
            disabled={isKnown}
            defaultValue={values[control.name] ?? "bar"}
          />
        )}
      </Field>
      <RowCheckbox
        name={name("quiet")}
        isShown={has("quiet")}
        isOff={isKnown}
        isChecked={values[name("quiet")] === "on"}
        className="sm:pt-8 lg:col-span-4"
      >
        Quiet: no event, no title
      </RowCheckbox>
      {remove}
    </fieldset>
  );
}
