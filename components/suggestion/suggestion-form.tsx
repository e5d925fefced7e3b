"use client";

import { KeyControl } from "@/components/editor/key-control";
import { useActionForm } from "@/components/editor/use-action-form";
import { SuggestionAnswer } from "@/components/suggestion/suggestion-answer";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { suggestAction } from "@/lib/actions/suggest";
import { LONGEST_SUGGESTION } from "@/lib/domain/suggestion/suggestion";
import { formatNumber } from "@/lib/format/count";
import { formatFault } from "@/lib/format/fault";
import { freshForm } from "@/lib/schemas/form-state";

interface SuggestionFormProps {
  /** The page that it is about ("device:xiaomi-12s-ultra"); empty where it is about none. */
  about: string;
  /** A form without JavaScript is recorded once, too. */
  submissionKey: string;
}

const LABELS: Readonly<Record<string, string>> = {
  said: "What is wrong or missing",
  link: "Where it can be read",
  statedOn: "When it was stated",
};

/** What a reader without an account sends to the editors. It asks for nothing that tells who they are. */
export function SuggestionForm({ about, submissionKey }: SuggestionFormProps) {
  const { state, pending, form } = useActionForm(suggestAction, freshForm());
  const { values } = state;
  const errors = state.faults.map((fault) => ({
    field: fault.field,
    sentence: formatFault(fault),
    label: LABELS[fault.field] ?? "",
  }));
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.sentence;
  return (
    <form {...form} noValidate className="grid max-w-[38em] gap-5">
      <SuggestionAnswer state={state} errors={errors} />
      <input type="hidden" name="about" defaultValue={about} />
      <KeyControl submissionKey={submissionKey} isRenewed />
      <Field
        name="said"
        label={LABELS.said}
        error={errorOf("said")}
        hint={`In a few words, at most ${formatNumber(LONGEST_SUGGESTION)} characters. Nothing about yourself: nobody can write back.`}
      >
        {(control) => <TextArea {...control} rows={4} defaultValue={values.said} required />}
      </Field>
      <Field
        name="link"
        label={LABELS.link}
        error={errorOf("link")}
        hint="A page of the brand, a register, a shop, the press, or wherever somebody says so: https://…"
      >
        {(control) => <TextInput {...control} type="url" autoComplete="off" defaultValue={values.link} required />}
      </Field>
      <Field
        name="statedOn"
        label={LABELS.statedOn}
        error={errorOf("statedOn")}
        hint="The day on which it was said there, or the month. May be left empty."
      >
        {(control) => <TextInput {...control} autoComplete="off" defaultValue={values.statedOn} />}
      </Field>
      {/* Whoever fills this in has not seen the page. */}
      <div hidden>
        <label htmlFor="website">Leave this empty</label>
        <input id="website" name="website" tabIndex={-1} autoComplete="off" />
      </div>
      <Button type="submit" weight="main" busy={pending} className="justify-self-start">
        {pending ? "Sending…" : "Send it to the editors"}
      </Button>
    </form>
  );
}
