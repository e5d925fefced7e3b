import type { ReactNode } from "react";
import { statedDay } from "@/components/editor/stated-day";
import type { useTyped } from "@/components/editor/use-typed";
import { Field } from "@/components/ui/field";
import { addDays } from "@/lib/domain/window/day";
import type { Day } from "@/lib/domain/window/window";
import { TextInput } from "@/components/ui/text-input";

export interface StatedOnFieldProps {
  /** The day that it is by UTC, which claims are in force by. */
  today: Day;
  stated: ReturnType<typeof useTyped>;
  error: ReactNode;
}

const TOMORROW = "By UTC that is tomorrow: it is kept, and readers see what it says from then on.";

/** The day on which a source said what a form holds. */
export function StatedOnField({ today, stated, error }: StatedOnFieldProps) {
  const isTomorrow = statedDay(stated.typed, today) === addDays(today, 1);
  return (
    <Field
      name="statedOn"
      label="Stated on"
      error={error}
      hint={<span role="status">{isTomorrow ? TOMORROW : "A day, or a month if no more is known."}</span>}
      className="lg:col-span-4"
    >
      {(control) => <TextInput {...control} {...stated.control} autoComplete="off" />}
    </Field>
  );
}
