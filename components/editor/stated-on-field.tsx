import type { ReactNode } from "react";
import type { useTyped } from "@/components/editor/use-typed";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";

export interface StatedOnFieldProps {
  stated: ReturnType<typeof useTyped>;
  error: ReactNode;
}

/** The day on which a source said what a form holds. */
export function StatedOnField({ stated, error }: StatedOnFieldProps) {
  return (
    <Field
      name="statedOn"
      label="Stated on"
      error={error}
      hint="A day, or a month if no more is known."
      className="lg:col-span-4"
    >
      {(control) => <TextInput {...control} {...stated.control} autoComplete="off" />}
    </Field>
  );
}
