"use client";

import { OperationForm, type OperationProps } from "@/components/editor/operation-form";
import { Field } from "@/components/ui/field";
import { SelectInput } from "@/components/ui/select-input";
import type { Rank } from "@/lib/domain/claim/claim";
import { RANK_CHOICES } from "@/lib/format/rank";

export interface RankFormProps extends OperationProps {
  /** What it is ranked now. */
  rank: Rank;
}

/** Lets a claim decide before others, or never. */
export function RankForm({ rank, ...operation }: RankFormProps) {
  return (
    <OperationForm {...operation} hint="It stays on the page, with the rank and the reason." initial={{ rank }}>
      {({ scope, values, errorOf }) => (
        <Field name="rank" scope={scope} label="Rank" error={errorOf("rank")}>
          {(control) => <SelectInput {...control} choices={RANK_CHOICES} defaultValue={values.rank} />}
        </Field>
      )}
    </OperationForm>
  );
}
