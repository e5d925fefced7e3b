"use client";

import type { ReactNode } from "react";
import { AnswerBox } from "@/components/editor/answer-box";
import { type FormAction, useActionForm } from "@/components/editor/use-action-form";
import { Button } from "@/components/ui/button";
import type { Fault } from "@/lib/domain/fault";
import { formatFault } from "@/lib/format/fault";
import { freshForm, type FormValues } from "@/lib/schemas/form-state";

export interface PersonFormProps {
  action: FormAction<Fault>;
  /** What it is done to: a person, a link, a session. */
  id: string;
  /** What the button does, as a verb: "Disable". */
  verb: string;
  /** What it is done to, in words, for those who hear the page. */
  of: string;
  /** What it means, before it is done. */
  hint: string;
  /** What the form begins with. */
  initial?: FormValues;
  children?: (part: { readonly scope: string; readonly values: FormValues }) => ReactNode;
}

/** One thing that is done to a person, a link or a session: folded away until it is asked for, also without JavaScript. */
export function PersonForm({ action, id, verb, of, hint, initial = {}, children }: PersonFormProps) {
  const { state, pending, form } = useActionForm(action, freshForm(initial));
  const errors = state.faults.map((fault) => ({ field: "", sentence: formatFault(fault) }));
  return (
    <details open={state.status === "fresh" || state.status === "done" ? undefined : true} className="text-fine">
      <summary className="cursor-pointer text-soft hover:text-ink">
        {verb}
        <span className="sr-only">: {of}</span>
      </summary>
      <form {...form} noValidate className="grid max-w-md gap-2 py-2">
        <AnswerBox state={state} errors={errors} />
        <input type="hidden" name="id" defaultValue={id} />
        {children?.({ scope: `${id}-`, values: state.values })}
        <p className="text-soft">{hint}</p>
        <Button type="submit" busy={pending} className="justify-self-start">
          {pending ? "Writing…" : verb}
        </Button>
      </form>
    </details>
  );
}
