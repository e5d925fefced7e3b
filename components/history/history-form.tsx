import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { SelectInput } from "@/components/ui/select-input";
import { TextInput } from "@/components/ui/text-input";
import { historyAddress } from "@/components/history/history-address";
import type { PersonView } from "@/lib/data/history/list-history";
import type { FaultReason } from "@/lib/domain/fault";
import { formatFault } from "@/lib/format/fault";

const KINDS = [
  { value: "", label: "Any" },
  { value: "device", label: "Phone" },
  { value: "launch", label: "Launch" },
  { value: "series", label: "Series" },
  { value: "brand", label: "Brand" },
  { value: "source", label: "Source" },
  { value: "market", label: "Market" },
];

export interface HistoryFormProps {
  typed: { readonly kind: string; readonly record: string; readonly person: string; readonly day: string };
  faults: Readonly<Partial<Record<"kind" | "record" | "person" | "day", FaultReason>>>;
  people: readonly PersonView[];
}

/** A plain form: the browser asks for the page again, with what is chosen in its address. */
export function HistoryForm({ typed, faults, people }: HistoryFormProps) {
  const choices = [{ value: "", label: "Anybody" }, ...people.map(({ id, name }) => ({ value: id, label: name }))];
  // Who has changed of what they may do, the history of that person was followed to.
  const kinds = typed.kind === "person" ? [...KINDS, { value: "person", label: "Person" }] : KINDS;
  const errorOf = (name: keyof typeof faults) => faults[name] && formatFault(faults[name]);
  return (
    <form
      action={historyAddress()}
      method="get"
      className="grid items-start gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-5"
    >
      <Field name="kind" label="Kind of record">
        {(control) => <SelectInput {...control} choices={kinds} defaultValue={typed.kind} />}
      </Field>
      <Field name="record" label="Record" hint="A name, or the address of its page." error={errorOf("record")}>
        {(control) => <TextInput {...control} defaultValue={typed.record} autoComplete="off" maxLength={300} />}
      </Field>
      <Field name="person" label="Person" error={errorOf("person")}>
        {(control) => <SelectInput {...control} choices={choices} defaultValue={typed.person} />}
      </Field>
      <Field name="day" label="Day" hint="In UTC." error={errorOf("day")}>
        {(control) => <TextInput {...control} type="date" defaultValue={typed.day} />}
      </Field>
      <Button type="submit" weight="main" className="justify-self-start lg:mt-[1.55rem]">
        Show
      </Button>
    </form>
  );
}
