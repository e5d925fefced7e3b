"use client";

import { AnswerBox } from "@/components/editor/answer-box";
import { renewKey } from "@/components/editor/submission-key";
import { useActionForm, type FormAction } from "@/components/editor/use-action-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import type { Fault } from "@/lib/domain/fault";
import { formatFault } from "@/lib/format/fault";
import { freshForm } from "@/lib/schemas/form-state";

export interface ReasonFormProps {
  action: FormAction<Fault>;
  /** What it is done to. */
  id: string;
  /** What the button does, as a verb: "Strike". */
  verb: string;
  /** What it is done to, in words, for those who hear the page: "Strike: Xiaomi 12S comes to China". */
  of: string;
  /** What it means, before it is done. */
  hint: string;
  submissionKey: string;
}

/** Something that is done to a record for a reason: folded away until it is asked for, also without JavaScript. */
export function ReasonForm({ action, id, verb, of, hint, submissionKey }: ReasonFormProps) {
  const { state, pending, form } = useActionForm(action, freshForm());
  const scope = `${verb.toLowerCase().replaceAll(" ", "-")}-${id}-`;
  const errors = state.faults.map((fault) => ({ field: fault.field, sentence: formatFault(fault) }));
  const whole = errors.map(({ sentence }) => ({ field: "", sentence }));
  return (
    <details open={state.status !== "fresh" || undefined} className="text-fine">
      <summary className="cursor-pointer text-soft hover:text-ink">
        {verb}
        <span className="sr-only">: {of}</span>
      </summary>
      <form {...form} noValidate className="grid max-w-md gap-2 py-2">
        <AnswerBox state={state} errors={whole} />
        <input type="hidden" name="id" defaultValue={id} />
        <input type="hidden" name="key" defaultValue={submissionKey} ref={renewKey} />
        <Field
          name="why"
          scope={scope}
          label="Why"
          hint={hint}
          error={errors.find(({ field }) => field === "why")?.sentence}
        >
          {(control) => <TextInput {...control} autoComplete="off" defaultValue={state.values.why} required />}
        </Field>
        <Button type="submit" busy={pending} className="justify-self-start">
          {pending ? "Writing…" : verb}
        </Button>
      </form>
    </details>
  );
}
