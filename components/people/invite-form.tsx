"use client";

import { AnswerBox } from "@/components/editor/answer-box";
import { useActionForm } from "@/components/editor/use-action-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { SelectInput } from "@/components/ui/select-input";
import { TextInput } from "@/components/ui/text-input";
import { inviteEditorAction } from "@/lib/actions/people";
import { formatFault } from "@/lib/format/fault";
import { formatRole, ROLE_CHOICES } from "@/lib/format/role";
import { freshForm } from "@/lib/schemas/form-state";
import { readRole } from "@/lib/schemas/role";

/** Makes a link for somebody, and shows it this once. */
export function InviteForm() {
  const { state, pending, form } = useActionForm(inviteEditorAction, freshForm({ role: "contributor" }));
  const errors = state.faults.map((fault) => ({ field: fault.field, sentence: formatFault(fault) }));
  const { link, role = "" } = state.values;
  const made = state.status === "done" && link !== undefined ? readRole(role) : null;
  return (
    <form {...form} noValidate className="grid max-w-xl gap-4">
      <AnswerBox state={state} errors={errors} />
      <Field
        name="role"
        label="Role"
        hint="You can change it later."
        error={errors.find(({ field }) => field === "role")?.sentence}
      >
        {(control) => <SelectInput {...control} choices={ROLE_CHOICES} defaultValue={role} />}
      </Field>
      <Button type="submit" weight="main" busy={pending} className="justify-self-start">
        {pending ? "Making…" : "Make a link"}
      </Button>
      {made?.ok ? (
        <div role="status" className="border-l-4 border-ink bg-wash px-4 py-3">
          <Field
            name="link"
            label={`The link that makes ${formatRole(made.value)}`}
            hint="Give it to one person, and copy it now: it is shown this once. It works once, within seven days."
          >
            {({ name: _, ...control }) => <TextInput {...control} key={link} readOnly defaultValue={link} />}
          </Field>
        </div>
      ) : null}
    </form>
  );
}
