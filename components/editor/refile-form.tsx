"use client";

import { useMemo, useState } from "react";
import { deviceFinder, launchFinder, seriesFinder } from "@/components/editor/finders";
import { OperationForm, type OperationPart, type OperationProps } from "@/components/editor/operation-form";
import { Combobox } from "@/components/ui/combobox";
import { Field } from "@/components/ui/field";
import { SelectInput } from "@/components/ui/select-input";
import type { Find } from "@/components/ui/use-suggestions";
import type { SubjectKind } from "@/lib/domain/claim/claim";
import { formatRecordKind } from "@/lib/format/report-choices";

export interface RefileFormProps extends OperationProps {
  /** What such a claim can be about. */
  kinds: readonly SubjectKind[];
  /** What it is about now. */
  kind: SubjectKind;
}

/** Files a claim under the record that it is about, where it was filed under another. */
export function RefileForm({ kinds, kind, ...operation }: RefileFormProps) {
  return (
    <OperationForm
      {...operation}
      hint="For what was filed under the wrong record: it stays known where it was until now."
      initial={{ "to.kind": kind }}
    >
      {(part) => <RefileFields {...part} kinds={kinds} />}
    </OperationForm>
  );
}

function RefileFields({ scope, values, errorOf, kinds }: OperationPart & Pick<RefileFormProps, "kinds">) {
  const [kind, setKind] = useState(values["to.kind"] ?? "device");
  const [chosen, setChosen] = useState(values.to ?? "");
  const find = useMemo(() => finderOf(kind), [kind]);
  return (
    <>
      <input type="hidden" name="to" value={chosen} />
      {kinds.length === 1 ? (
        <input type="hidden" name="to.kind" value={kind} />
      ) : (
        <Field name="to.kind" scope={scope} label="To a">
          {(control) => (
            <SelectInput
              {...control}
              choices={kinds.map((value) => ({ value, label: formatRecordKind(value).toLowerCase() }))}
              defaultValue={kind}
              onChange={(event) => {
                setKind(event.currentTarget.value);
                setChosen("");
              }}
            />
          )}
        </Field>
      )}
      <Field
        name="to.name"
        scope={scope}
        label={kinds.length === 1 ? `To the ${formatRecordKind(kinds[0] ?? "device").toLowerCase()}` : "Called"}
        hint="Choose it by its name, or paste the address of its page."
        error={errorOf("to")}
      >
        {(control) => (
          <Combobox
            {...control}
            find={find}
            defaultValue={values["to.name"]}
            onText={(_, one) => setChosen(one ? `${kind}:${one.id}` : "")}
          />
        )}
      </Field>
    </>
  );
}

const NONE: Find = async () => [];

/** Of all brands: what was filed wrongly may be another's. */
function finderOf(kind: string): Find {
  switch (kind) {
    case "device":
      return deviceFinder("");
    case "series":
      return seriesFinder("");
    case "launch":
      return launchFinder("");
    default:
      return NONE;
  }
}
