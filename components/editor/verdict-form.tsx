"use client";

import { OperationForm, type OperationProps } from "@/components/editor/operation-form";
import { Field } from "@/components/ui/field";
import { SelectInput, type Choice } from "@/components/ui/select-input";
import { TextInput } from "@/components/ui/text-input";
import type { Verdict } from "@/lib/domain/claim/claim";
import { VERDICT_CHOICES } from "@/lib/format/verdict";

export interface VerdictFormProps extends OperationProps {
  /** What the ledger suggests, chosen to begin with; null: the editor chooses. */
  suggested: Verdict | null;
  /** Claims that may show it, the best first, which is chosen to begin with where there is a suggestion. */
  evidence: readonly Choice[];
}

/** Says how a claim turned out, and by what that is seen. */
export function VerdictForm({ suggested, evidence, ...operation }: VerdictFormProps) {
  const best = suggested === null ? undefined : evidence[0]?.value;
  return (
    <OperationForm
      {...operation}
      hint="Shown to readers beside the claim, with its evidence."
      initial={{ verdict: suggested ?? "", "evidence.claimId": best ?? "" }}
    >
      {({ scope, values, errorOf }) => (
        <>
          <Field name="verdict" scope={scope} label="Verdict" error={errorOf("verdict")}>
            {(control) => (
              <SelectInput
                {...control}
                choices={[{ value: "", label: "Choose" }, ...VERDICT_CHOICES]}
                defaultValue={values.verdict}
              />
            )}
          </Field>
          {evidence.length === 0 ? null : (
            <Field name="evidence.claimId" scope={scope} label="Shown by the claim" error={errorOf("evidence.claimId")}>
              {(control) => (
                <SelectInput
                  {...control}
                  choices={[...evidence, { value: "", label: "none of these" }]}
                  defaultValue={values["evidence.claimId"]}
                />
              )}
            </Field>
          )}
          <Field
            name="evidence.url"
            scope={scope}
            label={evidence.length === 0 ? "Shown by the page" : "Or by the page"}
            error={errorOf("evidence.url")}
          >
            {(control) => (
              <TextInput
                {...control}
                type="url"
                inputMode="url"
                placeholder="https://"
                defaultValue={values["evidence.url"]}
              />
            )}
          </Field>
        </>
      )}
    </OperationForm>
  );
}
