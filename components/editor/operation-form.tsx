"use client";

import type { ReactNode } from "react";
import { AnswerBox } from "@/components/editor/answer-box";
import { useDraft, type Draft } from "@/components/editor/drafts/use-draft";
import { errorsOfOperation } from "@/components/editor/operation-errors";
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
  /** Of a claim, the last thing that had been done to it, by its id; empty where nothing had. */
  seen?: string;
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
  /** False where what it is done to is chosen outside the form: the reason alone is not kept. */
  keeps?: boolean;
  /** Fields before the reason. */
  children?: (part: OperationPart) => ReactNode;
}

/** Something that is done to a record for a reason: folded away until it is asked for, also without JavaScript. */
export function OperationForm({ keeps = true, initial = {}, submissionKey, ...props }: OperationFormProps) {
  const { verb, id, of } = props;
  const name = keeps ? `${verb} ${id}` : null;
  const draft = useDraft({ name, title: `${verb}: ${of}`, begin: initial, submissionKey });
  return <Operation key={draft.round} {...props} draft={draft} />;
}

type DraftedOperation = Omit<OperationFormProps, "initial" | "keeps" | "submissionKey"> & { draft: Draft };

function Operation({ action, id, verb, of, hint, seen, formId, draft, children }: DraftedOperation) {
  const { state, pending, form } = useActionForm(action, freshForm(draft.begin), draft.forget);
  const scope = `${verb.toLowerCase().replaceAll(" ", "-")}-${id}-`;
  const errors = errorsOfOperation(state.faults);
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.sentence;
  const faultOf = (name: string) => state.faults.find(({ field }) => field === name);
  // The summary stands just above the few fields, each of which says itself what is wrong.
  const whole = errors.map(({ told }) => ({ field: "", sentence: told }));
  // What was answered has a key; what the form begins with has none.
  const isOpen = state.status !== "fresh" || "key" in state.values || draft.isOpen;
  return (
    <details open={isOpen || undefined} className="text-fine">
      <summary className="cursor-pointer text-soft hover:text-ink">
        {verb}
        <span className="sr-only">: {of}</span>
      </summary>
      {draft.offer}
      <form
        {...form}
        {...draft.form}
        {...(formId ? { id: formId } : {})}
        noValidate
        className="grid max-w-md gap-2 py-2"
      >
        <AnswerBox state={state} errors={whole} />
        <input type="hidden" name="id" defaultValue={id} />
        {draft.keyControl}
        {seen === undefined ? null : <input type="hidden" name="seen" value={state.values.seen ?? seen} />}
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
