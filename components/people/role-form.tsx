"use client";

import { PersonForm } from "@/components/people/person-form";
import { Field } from "@/components/ui/field";
import { SelectInput } from "@/components/ui/select-input";
import { changeRoleAction } from "@/lib/actions/people";
import type { Role } from "@/lib/domain/editor/permission";
import { ROLE_CHOICES } from "@/lib/format/role";

export interface RoleFormProps {
  id: string;
  name: string;
  role: Role;
}

/** Gives a person another role. */
export function RoleForm({ id, name, role }: RoleFormProps) {
  return (
    <PersonForm
      action={changeRoleAction}
      id={id}
      verb="Change the role"
      of={name}
      hint="It holds from their next click on. What they recorded stays as it is."
      initial={{ role }}
    >
      {({ scope, values }) => (
        <>
          <input type="hidden" name="was.role" value={values["was.role"] ?? role} />
          <Field name="role" scope={scope} label="Role">
            {(control) => <SelectInput {...control} choices={ROLE_CHOICES} defaultValue={values.role} />}
          </Field>
        </>
      )}
    </PersonForm>
  );
}
