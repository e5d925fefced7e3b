import type { ReactNode } from "react";
import type { useTyped } from "@/components/editor/use-typed";
import { WindowReading } from "@/components/editor/window-reading";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import type { Day } from "@/lib/domain/window/window";

export interface WindowFieldProps {
  name: string;
  label: ReactNode;
  when: ReturnType<typeof useTyped>;
  statedOn: Day;
  /** The zone of a time that names none; null where the brand's home has several, or is not known. */
  zone: string | null;
  error: ReactNode;
  className?: string;
}

/** When something is, as the news has it, with the way it is understood below. */
export function WindowField({ name, label, when, statedOn, zone, error, className = "" }: WindowFieldProps) {
  const hint = (
    <span role="status">
      <WindowReading typed={when.typed} statedOn={statedOn} zone={zone} isRefused={Boolean(error)} />
      {when.typed.trim() === "" ? "As in the news: “July 4 2022, 19:00 Beijing”, “Q3 2022”, “this fall”." : null}
    </span>
  );
  return (
    <Field {...{ name, label, error, hint, className }}>
      {(control) => <TextInput {...control} {...when.control} autoComplete="off" />}
    </Field>
  );
}
