"use client";

import { AnswerBox } from "@/components/editor/answer-box";
import { useActionForm } from "@/components/editor/use-action-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { signInAction } from "@/lib/actions/sign-in";
import { errorsOfEntry } from "@/lib/format/entry-fault";
import { freshForm } from "@/lib/schemas/form-state";

/** `next`: the page of the desk that asked for a session. */
export function SignInForm({ next }: { next: string }) {
  const { state, pending, form } = useActionForm(signInAction, freshForm({ next }));
  const { list, of } = errorsOfEntry(state.faults);
  return (
    <form {...form} noValidate className="grid max-w-sm gap-4">
      <AnswerBox state={state} errors={list} />
      <input type="hidden" name="next" defaultValue={next} />
      <Field name="email" label="E-mail address" error={of("email")}>
        {(control) => (
          <TextInput
            {...control}
            type="email"
            autoComplete="username"
            autoCapitalize="none"
            defaultValue={state.values.email}
            required
          />
        )}
      </Field>
      <Field name="password" label="Password" error={of("password")}>
        {(control) => <TextInput {...control} type="password" autoComplete="current-password" required />}
      </Field>
      <Button type="submit" weight="main" busy={pending} className="justify-self-start">
        {pending ? "Signing in…" : "Sign in"}
      </Button>
    </form>
  );
}
