"use client";

import { AnswerBox } from "@/components/editor/answer-box";
import { useActionForm } from "@/components/editor/use-action-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { changePasswordAction } from "@/lib/actions/account";
import { errorsOfEntry, PASSWORD_ADVICE } from "@/lib/format/entry-fault";
import { freshForm } from "@/lib/schemas/form-state";

/** Another password for whoever is signed in. `email`: for password managers, which file it under that. */
export function PasswordForm({ email }: { email: string }) {
  const { state, pending, form } = useActionForm(changePasswordAction, freshForm());
  const { list, of } = errorsOfEntry(state.faults);
  return (
    <form {...form} noValidate className="grid max-w-sm gap-4">
      <AnswerBox state={state} errors={list} />
      <input type="email" name="email" autoComplete="username" defaultValue={email} hidden readOnly />
      <Field name="current" label="The password you have" error={of("current")}>
        {(control) => <TextInput {...control} type="password" autoComplete="current-password" required />}
      </Field>
      <Field name="password" label="The new password" hint={PASSWORD_ADVICE} error={of("password")}>
        {(control) => <TextInput {...control} type="password" autoComplete="new-password" required />}
      </Field>
      <Button type="submit" weight="main" busy={pending} className="justify-self-start">
        {pending ? "Changing…" : "Change the password"}
      </Button>
    </form>
  );
}
