"use client";

import { AnswerBox } from "@/components/editor/answer-box";
import { useActionForm } from "@/components/editor/use-action-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { acceptInvitationAction } from "@/lib/actions/accept-invitation";
import { errorsOfEntry, PASSWORD_ADVICE } from "@/lib/format/entry-fault";
import { freshForm } from "@/lib/schemas/form-state";

export interface JoinFormProps {
  token: string;
  /** What the button does: "Join". */
  verb: string;
}

/** Name, address and password of whoever holds an invitation's link. */
export function JoinForm({ token, verb }: JoinFormProps) {
  const { state, pending, form } = useActionForm(acceptInvitationAction, freshForm({ token }));
  const { list, of } = errorsOfEntry(state.faults);
  return (
    <form {...form} noValidate className="grid max-w-sm gap-4">
      <AnswerBox state={state} errors={list} />
      <input type="hidden" name="token" defaultValue={token} />
      <Field name="name" label="Name" hint="As other editors see it beside what you record." error={of("name")}>
        {(control) => <TextInput {...control} autoComplete="name" defaultValue={state.values.name} required />}
      </Field>
      <Field name="email" label="E-mail address" hint="You sign in with it. Nothing is sent to it." error={of("email")}>
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
      <Field name="password" label="Password" hint={PASSWORD_ADVICE} error={of("password")}>
        {(control) => <TextInput {...control} type="password" autoComplete="new-password" required />}
      </Field>
      <Button type="submit" weight="main" busy={pending} className="justify-self-start">
        {pending ? "Creating…" : verb}
      </Button>
    </form>
  );
}
