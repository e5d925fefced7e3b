"use client";

import type { ReactNode } from "react";
import { AnswerBox } from "@/components/editor/answer-box";
import { errorsOfOperation } from "@/components/editor/operation-errors";
import { renewKey } from "@/components/editor/submission-key";
import { useDraft } from "@/components/editor/use-draft";
import { useActionForm, type FormAction } from "@/components/editor/use-action-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import type { Fault } from "@/lib/domain/fault";
import { freshForm, type FormValues } from "@/lib/schemas/form-state";

export interface OperationProps {
  action: FormAction<Fault>;
  /** What it is done to. */
  id: string;
  /** What the button does, as a verb: "Strike". */
  verb: string;
  /** What it is done to, in words, for those who hear the page: "Strike: Xiaomi 12S comes to China". */
  of: string;
  submissionKey: string;
}

/** What the fields of an operation go by. */
export interface OperationPart {
  /** Tells the same field of several forms on one page apart. */
  readonly scope: string;
  readonly values: FormValues;
  readonly errorOf: (field: string) => string | undefined;
  readonly faultOf: (field: string) => Fault | undefined;
}

export interface OperationFormProps extends OperationProps {
  /** What it means, before it is done. */
  hint: string;
  /** For controls that stand outside the form. */
  formId?: string;
  /** What the form begins with. */
  initial?: FormValues;
  /** What is typed is kept under this name in the browser until it is recorded. */
  draft?: string;
  /** Fields before the reason. */
  children?: (part: OperationPart) => ReactNode;
}

/** Something that is done to a record for a reason: folded away until it is asked for, also without JavaScript. */
export function OperationForm(props: OperationFormProps) {
  const { action, id, verb, of, hint, submissionKey, formId, initial = {}, draft, children } = props;
  const { form: kept, note, forget } = useDraft(draft);
  const { state, pending, form } = useActionForm(action, freshForm(initial), forget);
  const scope = `${verb.toLowerCase().replaceAll(" ", "-")}-${id}-`;
  const errors = errorsOfOperation(state.faults);
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.sentence;
  const faultOf = (name: string) => state.faults.find(({ field }) => field === name);
  // The summary stands just above the few fields, each of which says itself what is wrong.
  const whole = errors.map(({ told }) => ({ field: "", sentence: told }));
  return (
    // What was answered has a key; what the form begins with has none.
    <details open={state.status !== "fresh" || "key" in state.values || undefined} className="text-fine">
      <summary className="cursor-pointer text-soft hover:text-ink">
        {verb}
        <span className="sr-only">: {of}</span>
      </summary>
      <form
        {...form}
        {...(draft === undefined ? {} : kept)}
        {...(formId ? { id: formId } : {})}
        noValidate
        className="grid max-w-md gap-2 py-2"
      >
        {draft === undefined ? null : note}
        <AnswerBox state={state} errors={whole} />
        <input type="hidden" name="id" defaultValue={id} />
        <input type="hidden" name="key" defaultValue={submissionKey} ref={renewKey} />
        {children?.({ scope, values: state.values, errorOf, faultOf })}
        <Field name="why" scope={scope} label="Why" hint={hint} error={errorOf("why")}>
          {(control) => <TextInput {...control} autoComplete="off" defaultValue={state.values.why} required />}
        </Field>
        <Button type="submit" busy={pending} className="justify-self-start">
          {pending ? "Writing…" : verb}
        </Button>
      </form>
    </details>
  );
}
